import AWSCore
import EmulatorCore
import Testing

@testable import S3Service

/// S3 User Guide, "Bucket policy examples using condition keys".
@Suite("What policies ask of requests")
struct AccessConditionTests {
    private let other = GuardedFixture.other

    @Test("Only what comes over TLS, which a proxy in front of the emulator tells")
    func secureTransport() async throws {
        let shop = try await GuardedFixture()
        let insecure = #"{"Bool": {"aws:SecureTransport": "false"}}"#
        await shop.policy(GuardedFixture.deny("*", "s3:*", "@/*", insecure))
        #expect(await shop.send("PUT", "/shop/a").failure == "403 AccessDenied")
        #expect(await shop.send("PUT", "/shop/a", ["X-Forwarded-Proto": "https"]).status == 200)
    }

    @Test("Only what is to be encrypted")
    func encryption() async throws {
        let shop = try await GuardedFixture()
        await shop.policy(
            GuardedFixture.deny(
                "*",
                "s3:PutObject",
                "@/kms/*",
                #"{"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}}"#
            ),
            GuardedFixture.deny(
                "*",
                "s3:PutObject",
                "@/any/*",
                #"{"Null": {"s3:x-amz-server-side-encryption": "true"}}"#
            )
        )
        func put(_ key: String, _ encryption: String?) async -> Int {
            await shop.send("PUT", "/shop/\(key)", encryption.map { ["x-amz-server-side-encryption": $0] } ?? [:])
                .status
        }
        #expect(await put("kms/a", nil) == 403)
        #expect(await put("kms/a", "AES256") == 403)
        #expect(await put("kms/a", "aws:kms") == 200)
        #expect(await put("any/a", nil) == 403)
        #expect(await put("any/a", "AES256") == 200)
        #expect(await put("a", nil) == 200)
    }

    @Test("Lists of a folder, and short ones")
    func lists() async throws {
        let shop = try await GuardedFixture()
        let folder = #"{"StringLike": {"s3:prefix": "home/*"}, "NumericLessThanEquals": {"s3:max-keys": "10"}}"#
        await shop.policy(GuardedFixture.allow(other, "s3:ListBucket", "@", folder))
        #expect(await shop.send("GET", "/shop?prefix=home/a&max-keys=10", by: other).status == 200)
        #expect(await shop.send("GET", "/shop?list-type=2&prefix=home%2F&max-keys=1", by: other).status == 200)
        #expect(await shop.send("GET", "/shop?prefix=home/a&max-keys=11", by: other).status == 403)
        #expect(await shop.send("GET", "/shop?prefix=home/a", by: other).status == 403)
        #expect(await shop.send("GET", "/shop?max-keys=10", by: other).status == 403)
        #expect(await shop.send("HEAD", "/shop", by: other).status == 403)
    }

    @Test("Tags that an object has, and tags that it is to get")
    func tags() async throws {
        let shop = try await GuardedFixture()
        await shop.send("PUT", "/shop/open", ["x-amz-tagging": "class=public"])
        await shop.send("PUT", "/shop/closed", ["x-amz-tagging": "class=secret"])
        await shop.policy(
            GuardedFixture.allow(
                "*",
                "s3:GetObject",
                "@/*",
                #"{"StringEquals": {"s3:ExistingObjectTag/class": "public"}}"#
            ),
            GuardedFixture.allow(
                other,
                "s3:PutObjectTagging",
                "@/*",
                #"{"ForAllValues:StringEquals": {"s3:RequestObjectTagKeys": ["team"]}}"#
            ),
            GuardedFixture.allow(
                other,
                "s3:PutObject",
                "@/*",
                #"{"StringEquals": {"s3:RequestObjectTag/team": "red"}}"#
            )
        )
        #expect(await shop.send("GET", "/shop/open", by: nil).status == 200)
        #expect(await shop.send("GET", "/shop/closed", by: nil).status == 403)
        #expect(await shop.send("PUT", "/shop/a", ["x-amz-tagging": "team=red"], by: other).status == 200)
        #expect(await shop.send("PUT", "/shop/a", ["x-amz-tagging": "team=blue"], by: other).status == 403)
        #expect(await shop.send("PUT", "/shop/a", ["x-amz-tagging": "team=red&x=y"], by: other).status == 403)
        func document(_ key: String) -> String {
            "<Tagging><TagSet><Tag><Key>\(key)</Key><Value>v</Value></Tag></TagSet></Tagging>"
        }
        #expect(await shop.send("PUT", "/shop/a?tagging", body: document("team"), by: other).status == 200)
        #expect(await shop.send("PUT", "/shop/a?tagging", body: document("rank"), by: other).status == 403)
    }

    @Test("Who calls, from where and how")
    func callers() async throws {
        let shop = try await GuardedFixture()
        await shop.send("PUT", "/shop/a")
        func allows(_ condition: String, _ headers: [String: String] = [:], by account: String?) async -> Bool {
            await shop.policy(GuardedFixture.allow("*", "s3:GetObject", "@/*", condition))
            return await shop.send("GET", "/shop/a", headers, by: account).status == 200
        }
        let account = #"{"StringEquals": {"aws:PrincipalAccount": "222222222222"}}"#
        #expect(await allows(account, by: other))
        #expect(await !allows(account, by: "333333333333"))
        #expect(await !allows(account, by: nil))
        let arn = #"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::222222222222:*"}}"#
        #expect(await allows(arn, by: other))
        #expect(await allows(#"{"StringEquals": {"aws:PrincipalType": "Anonymous"}}"#, by: nil))
        #expect(await allows(#"{"StringEquals": {"aws:userid": "222222222222"}}"#, by: other))
        let referer = #"{"StringLike": {"aws:Referer": "http://www.example.com/*"}}"#
        #expect(await allows(referer, ["Referer": "http://www.example.com/x"], by: nil))
        #expect(await !allows(referer, by: nil))
        #expect(await allows(#"{"IpAddress": {"aws:SourceIp": "127.0.0.0/8"}}"#, by: nil))
        let office = #"{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#
        #expect(await !allows(office, by: nil))
        #expect(await allows(office, ["X-Forwarded-For": "203.0.113.7, 10.0.0.1"], by: nil))
        #expect(await allows(#"{"DateLessThan": {"aws:CurrentTime": "2026-11-22T12:00:01Z"}}"#, by: nil))
        #expect(await !allows(#"{"DateLessThan": {"aws:CurrentTime": "2026-11-22T12:00:00Z"}}"#, by: nil))
        #expect(await allows(#"{"StringEquals": {"s3:authType": "REST-HEADER"}}"#, by: other))
        #expect(await allows(#"{"StringEquals": {"s3:signatureversion": "AWS4-HMAC-SHA256"}}"#, by: other))
        #expect(await allows(#"{"StringEquals": {"s3:ResourceAccount": "111111111111"}}"#, by: other))
        // What the emulator does not know is a key that is not there.
        #expect(await !allows(#"{"StringEquals": {"aws:PrincipalOrgID": "o-1"}}"#, by: other))
    }

    @Test("The signer of a URL calls, whichever version it is signed with")
    func signers() async throws {
        let shop = try await GuardedFixture()
        await shop.send("PUT", "/shop/a")
        func status(_ query: String) async -> Int { await shop.s3.send("GET", "/shop/a?\(query)").status }
        let scope = "20261122%2Fus-east-1%2Fs3%2Faws4_request"
        let rest =
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261122T120000Z&X-Amz-Expires=60"
            + "&X-Amz-SignedHeaders=host&X-Amz-Signature=00"
        #expect(await status("X-Amz-Credential=111111111111%2F\(scope)&\(rest)") == 200)
        #expect(await status("X-Amz-Credential=222222222222%2F\(scope)&\(rest)") == 403)
        #expect(await status("AWSAccessKeyId=111111111111&Signature=x&Expires=1795348860") == 200)
        #expect(await status("AWSAccessKeyId=222222222222&Signature=x&Expires=1795348860") == 403)
        let old = ["Authorization": "AWS 111111111111:x"]
        #expect(await shop.s3.send("GET", "/shop/a", old).status == 200)
        await shop.policy(
            GuardedFixture.deny(
                "*",
                "s3:*",
                "@/*",
                #"{"StringNotEquals": {"s3:authType": "REST-HEADER"}}"#
            )
        )
        #expect(await status("X-Amz-Credential=111111111111%2F\(scope)&\(rest)") == 403)
        #expect(await shop.send("GET", "/shop/a").status == 200)
    }

    @Test("Where the requester pays he says that he will")
    func requesterPays() async throws {
        let shop = try await GuardedFixture()
        await shop.send("PUT", "/shop/a", body: "1")
        await shop.policy(
            GuardedFixture.allow("*", "s3:GetObject", "@/*"),
            GuardedFixture.allow("*", "s3:ListBucket", "@")
        )
        let body = "<RequestPaymentConfiguration><Payer>Requester</Payer></RequestPaymentConfiguration>"
        #expect(await shop.send("PUT", "/shop?requestPayment", body: body).status == 200)
        let pays = ["x-amz-request-payer": "requester"]
        #expect(await shop.send("GET", "/shop/a", by: other).failure == "403 AccessDenied")
        let charged = await shop.send("GET", "/shop/a", pays, by: other)
        #expect(charged.text == "1")
        #expect(charged.headers["x-amz-request-charged"] == "requester")
        #expect(await shop.send("GET", "/shop", pays, by: other).headers["x-amz-request-charged"] == "requester")
        #expect(await shop.send("GET", "/shop", by: other).status == 403)
        #expect(await shop.send("GET", "/shop/a?x-amz-request-payer=requester", by: other).status == 200)
        #expect(await shop.send("GET", "/shop/a", pays, by: nil).failure == "403 AccessDenied")
        let own = await shop.send("GET", "/shop/a")
        #expect(own.status == 200)
        #expect(own.headers["x-amz-request-charged"] == nil)
    }
}
