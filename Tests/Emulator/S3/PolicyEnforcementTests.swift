import AWSCore
import EmulatorCore
import Testing

@testable import S3Service

/// S3 User Guide, "How Amazon S3 authorizes a request" and "Examples of Amazon S3 bucket policies".
@Suite("Policies decide who may do what")
struct PolicyEnforcementTests {
    private let other = GuardedFixture.other

    @Test("Each operation has its action")
    func table() async throws {
        let service = try await S3Fixture(enforcesAccess: true).service
        let missing = service.operations.map(\.name).filter { AccessTable.rules[$0] == nil }
        #expect(missing == [])
        #expect(AccessTable.rules.count == service.operations.count)
    }

    @Test("A bucket is its owner's alone")
    func owner() async throws {
        let shop = try await GuardedFixture()
        #expect(await shop.send("PUT", "/shop/a", body: "1").status == 200)
        #expect(await shop.send("GET", "/shop/a").text == "1")
        let refused = await shop.send("GET", "/shop/a", by: other)
        #expect(refused.failure == "403 AccessDenied")
        #expect(
            refused.text(of: "Message")
                == "User: arn:aws:iam::222222222222:root is not authorized to perform: s3:GetObject on resource: "
                + "\"arn:aws:s3:::shop/a\" because no resource-based policy allows the s3:GetObject action"
        )
        let anonymous = await shop.send("GET", "/shop/a", by: nil)
        #expect(anonymous.failure == "403 AccessDenied")
        #expect(anonymous.text(of: "Message") == "Access Denied")
        #expect(await shop.send("HEAD", "/shop/a", by: nil).status == 403)
        for (method, target) in [("PUT", "/shop/b"), ("DELETE", "/shop/a"), ("GET", "/shop"), ("GET", "/shop?acl")] {
            #expect(await shop.send(method, target, by: other).failure == "403 AccessDenied")
        }
        // Who has signed may make buckets and list his own.
        #expect(await shop.send("GET", "/", by: other).status == 200)
        #expect(await shop.send("GET", "/", by: nil).failure == "403 AccessDenied")
        #expect(await shop.send("PUT", "/another", by: nil).failure == "403 AccessDenied")
        #expect(await shop.send("GET", "/nowhere/a", by: nil).failure == "404 NoSuchBucket")
    }

    @Test("A public policy lets everybody read, and may be blocked")
    func publicRead() async throws {
        let shop = try await GuardedFixture()
        await shop.send("PUT", "/shop/a", body: "1")
        await shop.policy(GuardedFixture.allow("*", "s3:GetObject", "@/*"))
        #expect(await shop.send("GET", "/shop/a", by: nil).text == "1")
        #expect(await shop.send("GET", "/shop/a", by: other).text == "1")
        #expect(await shop.send("PUT", "/shop/a", body: "2", by: nil).failure == "403 AccessDenied")
        // What is not there only who may list the bucket is told.
        #expect(await shop.send("GET", "/shop/b", by: nil).failure == "403 AccessDenied")
        #expect(await shop.send("HEAD", "/shop/b", by: nil).status == 403)
        let missing = await shop.send("GET", "/shop/b", by: other)
        #expect(missing.text(of: "Message").contains("s3:ListBucket on resource: \"arn:aws:s3:::shop\""))
        #expect(await shop.send("GET", "/shop/b").failure == "404 NoSuchKey")
        await shop.block("RestrictPublicBuckets")
        #expect(await shop.send("GET", "/shop/a", by: nil).failure == "403 AccessDenied")
        #expect(await shop.send("GET", "/shop/a", by: other).failure == "403 AccessDenied")
        #expect(await shop.send("GET", "/shop/a").status == 200)
        await shop.block()
        await shop.policy(
            GuardedFixture.allow("*", "s3:GetObject", "@/*"),
            GuardedFixture.allow("*", "s3:ListBucket", "@")
        )
        #expect(await shop.send("GET", "/shop/b", by: nil).failure == "404 NoSuchKey")
    }

    @Test("A denial is the last word, also to the owner, who may always change the policy")
    func denial() async throws {
        let shop = try await GuardedFixture()
        await shop.send("PUT", "/shop/a", body: "1")
        await shop.policy(
            GuardedFixture.allow(other, "s3:*", "@/*"),
            GuardedFixture.deny("*", "s3:*", "@/*"),
            GuardedFixture.deny("*", "s3:*", "@")
        )
        for account in [GuardedFixture.owner, other] {
            let refused = await shop.send("GET", "/shop/a", by: account)
            #expect(
                refused.text(of: "Message")
                    == "User: arn:aws:iam::\(account):root is not authorized to perform: s3:GetObject on resource: "
                    + "\"arn:aws:s3:::shop/a\" with an explicit deny in a resource-based policy"
            )
        }
        #expect(await shop.send("GET", "/shop?versioning").failure == "403 AccessDenied")
        #expect(await shop.send("GET", "/shop?policy").status == 200)
        #expect(await shop.send("DELETE", "/shop?policy", by: other).failure == "403 AccessDenied")
        #expect(await shop.send("DELETE", "/shop?policy").status == 204)
        #expect(await shop.send("GET", "/shop/a").status == 200)
    }

    @Test("Other accounts may do what the policy says, but not with the policy itself")
    func accounts() async throws {
        let shop = try await GuardedFixture()
        await shop.policy(
            GuardedFixture.allow(other, "s3:*", "@"),
            GuardedFixture.allow("arn:aws:iam::\(other):root", "s3:PutObject", "@/in/*")
        )
        #expect(await shop.send("PUT", "/shop/in/a", body: "1", by: other).status == 200)
        #expect(await shop.send("PUT", "/shop/out/a", body: "1", by: other).failure == "403 AccessDenied")
        #expect(await shop.send("GET", "/shop/in/a", by: other).failure == "403 AccessDenied")
        #expect(await shop.send("GET", "/shop/in/b", by: other).failure == "404 NoSuchKey")
        #expect(await shop.send("GET", "/shop?list-type=2", by: other).status == 200)
        #expect(await shop.send("GET", "/shop?policy", by: other).failure == "405 MethodNotAllowed")
        // All objects are the bucket owner's here.
        #expect(await shop.send("GET", "/shop/in/a").text == "1")
        // An ACL and tags need actions of their own.
        let acl = ["x-amz-acl": "bucket-owner-full-control"]
        #expect(await shop.send("PUT", "/shop/in/a", acl, by: other).text.contains("s3:PutObjectAcl"))
        #expect(await shop.send("PUT", "/shop/in/a", ["x-amz-tagging": "a=b"], by: other).status == 403)
        let lock = [
            "x-amz-object-lock-mode": "GOVERNANCE", "x-amz-object-lock-retain-until-date": "2027-01-01T00:00:00Z",
        ]
        #expect(await shop.send("PUT", "/shop/in/a", lock, by: other).text.contains("s3:PutObjectRetention"))
        // A long body is refused by its head, and nothing of it is kept.
        let signed = ["Authorization": "AWS4-HMAC-SHA256 Credential=\(other)/20261122/us-east-1/s3/aws4_request"]
        #expect(shop.s3.kept("PUT", "/shop/out/a", signed, of: [1, 2, 3]) == 0)
        #expect(shop.s3.kept("PUT", "/shop/in/a", signed, of: [1, 2, 3]) == 3)
        let long = String(repeating: "x", count: 100_000)
        #expect(await shop.send("PUT", "/shop/out/a", body: long, by: other).failure == "403 AccessDenied")
        #expect(await shop.send("PUT", "/shop/in/long", body: long, by: other).status == 200)
    }

    @Test("Uploads in parts need to put, and are also whose they are")
    func uploads() async throws {
        let shop = try await GuardedFixture()
        await shop.policy(GuardedFixture.allow(other, "s3:PutObject", "@/*"))
        let id = await shop.send("POST", "/shop/a?uploads", by: other).text(of: "UploadId")
        #expect(await shop.send("PUT", "/shop/a?partNumber=1&uploadId=\(id)", body: "1", by: other).status == 200)
        #expect(await shop.send("PUT", "/shop/a?partNumber=1&uploadId=\(id)", body: "1", by: nil).status == 403)
        #expect(await shop.send("GET", "/shop/a?uploadId=\(id)", by: other).status == 200)
        #expect(await shop.send("GET", "/shop/a?uploadId=\(id)", by: "333333333333").status == 403)
        #expect(await shop.send("GET", "/shop?uploads", by: other).status == 403)
        await shop.policy(GuardedFixture.allow("*", "s3:*", "@/*"))
        #expect(
            await shop.send("POST", "/shop/a?uploads", by: nil).text(of: "Message")
                == "Anonymous users cannot initiate multipart uploads.  Please authenticate."
        )
        #expect(
            await shop.send("PUT", "/shop/b", ["x-amz-copy-source": "shop/a"], by: nil).text(of: "Message")
                == "Anonymous users cannot copy objects.  Please authenticate."
        )
        #expect(await shop.send("DELETE", "/shop/a?uploadId=\(id)", by: other).status == 204)
    }

    @Test("Of many objects each is refused by itself")
    func deletes() async throws {
        let shop = try await GuardedFixture()
        for key in ["a", "b"] { await shop.send("PUT", "/shop/\(key)") }
        await shop.policy(GuardedFixture.allow(other, "s3:DeleteObject", "@/a"))
        let body = "<Delete><Object><Key>a</Key></Object><Object><Key>b</Key></Object></Delete>"
        let answer = await shop.send("POST", "/shop?delete", body: body, by: other)
        #expect(answer.status == 200)
        #expect(answer.texts("Deleted", "Key") == ["a"])
        #expect(answer.texts("Error", "Key") == ["b"])
        #expect(answer.texts("Error", "Code") == ["AccessDenied"])
        #expect(await shop.send("GET", "/shop/b").status == 200)
        #expect(await shop.send("GET", "/shop/a").status == 404)
    }

    @Test("A copy reads its source and puts its target")
    func copies() async throws {
        let shop = try await GuardedFixture()
        await shop.send("PUT", "/shop/a", ["x-amz-tagging": "k=v"], body: "1")
        await shop.send("PUT", "/mine", by: other)
        let copy = ["x-amz-copy-source": "shop/a"]
        #expect(await shop.send("PUT", "/mine/a", copy, by: other).text.contains("s3:GetObject on resource"))
        await shop.policy(GuardedFixture.allow(other, "s3:GetObject", "@/*"))
        #expect(await shop.send("PUT", "/mine/a", copy, by: other).text.contains("s3:GetObjectTagging"))
        let plain = copy.merging(["x-amz-tagging-directive": "REPLACE"]) { $1 }
        #expect(await shop.send("PUT", "/mine/a", plain, by: other).status == 200)
        #expect(await shop.send("PUT", "/shop/b", plain, by: other).text.contains("s3:PutObject"))
    }

    @Test("Versions have actions of their own")
    func versions() async throws {
        let shop = try await GuardedFixture()
        let body = "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"
        await shop.send("PUT", "/shop?versioning", body: body)
        let version = await shop.send("PUT", "/shop/a", body: "1").headers["x-amz-version-id"] ?? ""
        await shop.policy(GuardedFixture.allow(other, "s3:GetObject", "@/*"))
        #expect(await shop.send("GET", "/shop/a", by: other).status == 200)
        #expect(await shop.send("GET", "/shop/a?versionId=\(version)", by: other).text.contains("s3:GetObjectVersion"))
        let id = #"{"StringEquals": {"s3:VersionId": "\#(version)"}}"#
        await shop.policy(GuardedFixture.allow(other, "s3:GetObjectVersion", "@/*", id))
        #expect(await shop.send("GET", "/shop/a?versionId=\(version)", by: other).status == 200)
        #expect(await shop.send("GET", "/shop/a", by: other).status == 403)
    }

    @Test("Without enforcement nobody is refused, and the ledger says so")
    func ledger() async throws {
        let policy =
            #"{"Statement": {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::shop/*"}}"#
        let free = try await S3Fixture()
        await free.makeBucket()
        await free.send("PUT", "/shop?policy", body: Array(policy.utf8))
        #expect(await free.put("a", "1").status == 200)
        #expect(free.ledger.all.contains { $0.setting == "policy" })
        let guarded = try await GuardedFixture()
        await guarded.send("PUT", "/shop?policy", body: policy)
        #expect(await guarded.send("PUT", "/shop/a").status == 403)
        #expect(!guarded.s3.ledger.all.contains { $0.setting == "policy" })
    }
}
