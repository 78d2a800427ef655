import AWSCore
import EmulatorCore
import Testing

@testable import S3Service

/// S3 User Guide, "Access control list (ACL) overview", "Controlling ownership of objects and disabling ACLs for your
/// bucket" and "Blocking public access to your Amazon S3 storage".
@Suite("ACLs decide who may do what where they count")
struct ACLEnforcementTests {
    private let other = GuardedFixture.other

    @Test("Everybody reads what is public-read, unless public ACLs are ignored")
    func publicRead() async throws {
        let shop = try await GuardedFixture(ownership: "ObjectWriter")
        await shop.send("PUT", "/shop/open", ["x-amz-acl": "public-read"], body: "1")
        await shop.send("PUT", "/shop/closed")
        await shop.send("PUT", "/shop/members", ["x-amz-acl": "authenticated-read"])
        #expect(await shop.send("GET", "/shop/open", by: nil).text == "1")
        #expect(await shop.send("HEAD", "/shop/open", by: nil).status == 200)
        #expect(await shop.send("GET", "/shop/open?acl", by: nil).failure == "403 AccessDenied")
        #expect(await shop.send("GET", "/shop/closed", by: nil).failure == "403 AccessDenied")
        #expect(await shop.send("GET", "/shop/members", by: nil).failure == "403 AccessDenied")
        #expect(await shop.send("GET", "/shop/members", by: other).status == 200)
        await shop.block("IgnorePublicAcls")
        #expect(await shop.send("GET", "/shop/open", by: nil).failure == "403 AccessDenied")
        #expect(await shop.send("GET", "/shop/members", by: other).failure == "403 AccessDenied")
        await shop.block("BlockPublicAcls")
        let refused = await shop.send("PUT", "/shop/a", ["x-amz-acl": "public-read"])
        #expect(refused.failure == "403 AccessDenied")
        #expect(await shop.send("GET", "/shop/open", by: nil).status == 200)
    }

    @Test("Grants to an account on an object")
    func grants() async throws {
        let shop = try await GuardedFixture(ownership: "ObjectWriter")
        let id = "id=\"\(CanonicalID.of(account: other))\""
        await shop.send("PUT", "/shop/a", ["x-amz-grant-read": id])
        #expect(await shop.send("GET", "/shop/a", by: other).status == 200)
        #expect(await shop.send("GET", "/shop/a", by: "333333333333").status == 403)
        #expect(await shop.send("GET", "/shop/a?acl", by: other).status == 403)
        await shop.send("PUT", "/shop/a?acl", ["x-amz-grant-read-acp": id, "x-amz-grant-write-acp": id])
        #expect(await shop.send("GET", "/shop/a", by: other).status == 403)
        #expect(await shop.send("GET", "/shop/a?acl", by: other).status == 200)
        #expect(await shop.send("PUT", "/shop/a?acl", ["x-amz-grant-full-control": id], by: other).status == 200)
        #expect(await shop.send("GET", "/shop/a", by: other).status == 200)
        #expect(await shop.send("GET", "/shop/a?tagging", by: other).status == 403)
    }

    @Test("Grants on the bucket list it, write to it and read its ACL")
    func buckets() async throws {
        let shop = try await GuardedFixture(ownership: "ObjectWriter")
        await shop.send("PUT", "/shop/a")
        await shop.send("PUT", "/shop?acl", ["x-amz-acl": "public-read"])
        #expect(await shop.send("GET", "/shop", by: nil).status == 200)
        #expect(await shop.send("GET", "/shop?versions", by: nil).status == 200)
        #expect(await shop.send("GET", "/shop/a", by: nil).status == 403)
        #expect(await shop.send("GET", "/shop/missing", by: nil).failure == "404 NoSuchKey")
        #expect(await shop.send("PUT", "/shop/b", by: nil).status == 403)
        await shop.send("PUT", "/shop?acl", ["x-amz-acl": "public-read-write"])
        #expect(await shop.send("PUT", "/shop/b", by: other).status == 200)
        #expect(await shop.send("PUT", "/shop/c", by: nil).status == 200)
        #expect(await shop.send("GET", "/shop?acl", by: other).status == 403)
        // Who may write may delete what is his.
        #expect(await shop.send("DELETE", "/shop/a", by: other).status == 403)
        #expect(await shop.send("DELETE", "/shop/b", by: other).status == 204)
        #expect(await shop.send("DELETE", "/shop/c").status == 204)
        let id = "id=\"\(CanonicalID.of(account: other))\""
        await shop.send("PUT", "/shop?acl", ["x-amz-grant-read-acp": id, "x-amz-grant-write-acp": id])
        #expect(await shop.send("GET", "/shop?acl", by: other).status == 200)
        #expect(await shop.send("PUT", "/shop?acl", ["x-amz-acl": "public-read"], by: other).status == 200)
    }

    @Test("Who writes an object owns it, unless he gives it away or the bucket takes it")
    func ownership() async throws {
        let shop = try await GuardedFixture(ownership: "ObjectWriter")
        await shop.policy(
            GuardedFixture.allow(other, "s3:PutObject*", "@/*"),
            GuardedFixture.allow("333333333333", "s3:GetObject", "@/*")
        )
        await shop.send("PUT", "/shop/a", body: "1", by: other)
        #expect(await shop.send("GET", "/shop/a", by: other).text == "1")
        #expect(await shop.send("GET", "/shop/a").failure == "403 AccessDenied")
        // The bucket's policy does not speak for the writer.
        #expect(await shop.send("GET", "/shop/a", by: "333333333333").failure == "403 AccessDenied")
        #expect(
            await shop.send("GET", "/shop/a?acl", by: other).texts("Owner", "ID") == [CanonicalID.of(account: other)]
        )
        await shop.send("PUT", "/shop/a?acl", ["x-amz-acl": "bucket-owner-full-control"], by: other)
        #expect(await shop.send("GET", "/shop/a").text == "1")
        #expect(await shop.send("DELETE", "/shop/a").status == 204)
        await shop.send("PUT", "/shop/b", body: "2", by: other)
        let id = await shop.send("POST", "/shop/key?uploads", by: other).text(of: "UploadId")
        let part = await shop.send("PUT", "/shop/key?partNumber=1&uploadId=\(id)", body: "1", by: other)
        let list = "<Part><PartNumber>1</PartNumber><ETag>\(part.headers["ETag"] ?? "")</ETag></Part>"
        let whole = "<CompleteMultipartUpload>\(list)</CompleteMultipartUpload>"
        #expect(await shop.send("POST", "/shop/key?uploadId=\(id)", body: whole, by: other).status == 200)
        #expect(await shop.send("GET", "/shop/key").failure == "403 AccessDenied")
        await own(shop, "BucketOwnerPreferred")
        #expect(await shop.send("GET", "/shop/b").failure == "403 AccessDenied")
        await shop.send("PUT", "/shop/c", ["x-amz-acl": "bucket-owner-full-control"], body: "3", by: other)
        #expect(await shop.send("GET", "/shop/c").text == "3")
        #expect(await shop.send("GET", "/shop/c", by: other).failure == "403 AccessDenied")
        await own(shop, "BucketOwnerEnforced")
        #expect(await shop.send("GET", "/shop/b").text == "2")
        #expect(await shop.send("GET", "/shop/b", by: other).failure == "403 AccessDenied")
        #expect(await shop.send("GET", "/shop/b", by: "333333333333").text == "2")
    }

    private func own(_ shop: GuardedFixture, _ ownership: String) async {
        let rule = "<Rule><ObjectOwnership>\(ownership)</ObjectOwnership></Rule>"
        let body = "<OwnershipControls>\(rule)</OwnershipControls>"
        #expect(await shop.send("PUT", "/shop?ownershipControls", body: body).status == 200)
    }

    @Test("A website is public where its pages are, and forms are who signs them")
    func web() async throws {
        let web = try await WebFixture(enforcesAccess: true)
        let signed = ["Authorization": "AWS4-HMAC-SHA256 Credential=test/20261122/us-east-1/s3/aws4_request"]
        await web.send("PUT", "/shop", signed)
        let site = "<WebsiteConfiguration><IndexDocument><Suffix>i.html</Suffix></IndexDocument></WebsiteConfiguration>"
        await web.send("PUT", "/shop?website", signed, body: Array(site.utf8))
        await web.put("a/i.html", "hello", signed)
        let host = "shop.s3-website-us-east-1.amazonaws.com"
        #expect(await web.send("GET", "/a/", host: host).status == 403)
        #expect(await web.send("GET", "/a", host: host).status == 403)
        await web.send("DELETE", "/shop?publicAccessBlock", signed)
        let policy =
            #"{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop/*"}}"#
        #expect(await web.send("PUT", "/shop?policy", signed, body: Array(policy.utf8)).status == 204)
        #expect(await web.send("GET", "/a/", host: host).text == "hello")
        #expect(await web.send("GET", "/a", host: host).headers["Location"] == "/a/")
        #expect(await web.send("GET", "/b", host: host).status == 403)
        func post() async -> Int {
            let part = "Content-Disposition: form-data; name"
            let form =
                "--x\r\n\(part)=\"key\"\r\n\r\nf\r\n--x\r\n\(part)=\"file\"; filename=\"f\"\r\n\r\n1\r\n--x--\r\n"
            let type = ["Content-Type": "multipart/form-data; boundary=x"]
            return await web.send("POST", "/shop", type, body: Array(form.utf8)).status
        }
        #expect(await post() == 403)
        let open = policy.replacing("s3:GetObject", with: "s3:PutObject")
        await web.send("PUT", "/shop?policy", signed, body: Array(open.utf8))
        #expect(await post() == 204)
    }
}
