import AWSCore
import AWSWire
import EmulatorCore
import Testing

@testable import S3Service

@Suite("ACLs, policies and what is public")
struct AccessTests {
    private let open = Array(
        "<PublicAccessBlockConfiguration><BlockPublicAcls>false</BlockPublicAcls></PublicAccessBlockConfiguration>".utf8
    )
    private let group = "http://acs.amazonaws.com/groups"

    /// A bucket whose ACL counts.
    private func fixture() async throws -> S3Fixture {
        let s3 = try await S3Fixture()
        await s3.send("PUT", "/shop", ["x-amz-object-ownership": "ObjectWriter"])
        return s3
    }

    @Test("Canned ACLs and grants are told as grants")
    func acls() async throws {
        let s3 = try await fixture()
        await s3.send("PUT", "/shop?publicAccessBlock", body: open)
        #expect(await s3.send("PUT", "/shop?acl", ["x-amz-acl": "public-read-write"]).status == 200)
        let canned = await s3.send("GET", "/shop?acl")
        #expect(canned.xml?.name == "AccessControlPolicy")
        #expect(canned.texts("AccessControlList", "Grant", "Permission") == ["FULL_CONTROL", "READ", "WRITE"])
        #expect(canned.texts("AccessControlList", "Grant", "Grantee", "URI").first == "\(group)/global/AllUsers")
        await s3.send("PUT", "/shop?acl", ["x-amz-grant-read": "uri=\"\(group)/s3/LogDelivery\""])
        let granted = await s3.send("GET", "/shop?acl")
        #expect(granted.texts("AccessControlList", "Grant", "Grantee", "URI") == ["\(group)/s3/LogDelivery"])
        #expect(s3.ledger.all.contains { $0.setting == "acl" })
        await s3.send("PUT", "/shop?acl", ["x-amz-acl": "private"])
        #expect(!s3.ledger.all.contains { $0.setting == "acl" })
    }

    @Test(
        "Headers that S3 refuses",
        arguments: [
            (["x-amz-acl": "fake-acl"], "InvalidArgument", ""),
            (["x-amz-grant-write": "fakekey=\"1234\""], "InvalidArgument", "Argument format not recognized"),
            (
                ["x-amz-grant-write": "uri=\"http://acs.amazonaws.com/groups/s3/FakeGroup\""], "InvalidArgument",
                "Invalid group uri"
            ),
            (["x-amz-grant-write": "id=\"wrong-id\""], "InvalidArgument", "Invalid id"),
            ([:], "MissingSecurityHeader", "Your request was missing a required header"),
            (
                ["x-amz-acl": "private", "x-amz-grant-read": "id=\"a\""], "InvalidRequest",
                "Specifying both Canned ACLs and Header Grants is not allowed"
            ),
        ]
    )
    func headers(headers: [String: String], code: String, message: String) async throws {
        let answer = await (try fixture()).send("PUT", "/shop?acl", headers)
        #expect(answer.failure == "400 \(code)")
        #expect(answer.text(of: "Message") == message)
    }

    @Test(
        "Documents that S3 refuses",
        arguments: [
            ("", "MalformedACLError"), ("<Owner><ID>x</ID></Owner>", "MalformedACLError"),
            ("<Owner><ID>x</ID></Owner><AccessControlList/>", "InvalidArgument"),
        ]
    )
    func documents(content: String, code: String) async throws {
        let body = Array("<AccessControlPolicy>\(content)</AccessControlPolicy>".utf8)
        #expect(await (try fixture()).send("PUT", "/shop?acl", body: body).failure == "400 \(code)")
    }

    @Test("Public ACLs are blocked, and ownership may do without ACLs")
    func blocked() async throws {
        let s3 = try await fixture()
        #expect(await s3.send("PUT", "/shop?acl", ["x-amz-acl": "public-read"]).failure == "403 AccessDenied")
        await s3.makeBucket("other")
        let refused = await s3.send("PUT", "/other?acl", ["x-amz-acl": "public-read"])
        #expect(refused.failure == "400 AccessControlListNotSupported")
        #expect(await s3.send("PUT", "/other?acl", ["x-amz-acl": "bucket-owner-full-control"]).status == 200)
        let made = await s3.send("PUT", "/third", ["x-amz-acl": "log-delivery-write"])
        #expect(made.failure == "400 InvalidBucketAclWithObjectOwnership")
        await s3.send("PUT", "/shop?acl", ["x-amz-acl": "log-delivery-write"])
        let enforced =
            "<OwnershipControls><Rule><ObjectOwnership>BucketOwnerEnforced</ObjectOwnership></Rule></OwnershipControls>"
        let changed = await s3.send("PUT", "/shop?ownershipControls", body: Array(enforced.utf8))
        #expect(changed.failure == "400 InvalidBucketAclWithObjectOwnership")
    }

    // MARK: policies

    private static func policy(_ principal: String, _ more: String = "") -> String {
        """
        {"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":\(principal),"Action":"s3:GetObject",\
        "Resource":"arn:aws:s3:::shop/*"\(more)}}
        """
    }

    @Test(
        "What is public, and what is not",
        arguments: [
            (policy("\"*\""), true), (policy("{\"AWS\":\"*\"}"), true),
            (policy("{\"AWS\":\"123456789012\"}"), false),
            (policy("{\"Service\":\"cloudfront.amazonaws.com\"}"), false),
            (policy("\"*\"", ",\"Condition\":{\"StringEquals\":{\"aws:SourceVpc\":\"vpc-1\"}}"), false),
            (policy("\"*\"", ",\"Condition\":{\"StringLike\":{\"aws:SourceVpc\":\"vpc-*\"}}"), true),
            (policy("\"*\"", ",\"Condition\":{\"StringNotEquals\":{\"aws:SourceVpc\":\"vpc-1\"}}"), true),
            (policy("\"*\"", ",\"Condition\":{\"IpAddress\":{\"aws:SourceIp\":\"10.0.0.0/8\"}}"), false),
            (policy("\"*\"", ",\"Condition\":{\"IpAddress\":{\"aws:SourceIp\":\"0.0.0.0/1\"}}"), true),
            (policy("\"*\"", ",\"Condition\":{\"StringLike\":{\"aws:userid\":\"AROLEID:*\"}}"), true),
            (policy("\"*\"", ",\"Condition\":{\"StringEquals\":{\"aws:PrincipalOrgID\":\"o-1\"}}"), false),
        ]
    )
    func publicPolicies(policy: String, isPublic: Bool) async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let put = await s3.send("PUT", "/shop?policy", body: Array(policy.utf8))
        #expect(put.failure == (isPublic ? "403 AccessDenied" : "204 "))
        await s3.send("DELETE", "/shop?publicAccessBlock")
        #expect(await s3.send("PUT", "/shop?policy", body: Array(policy.utf8)).status == 204)
        #expect(await s3.send("GET", "/shop?policy").text == policy)
        #expect(await s3.send("GET", "/shop?policyStatus").text(of: "IsPublic") == String(isPublic))
    }

    @Test(
        "Policies that S3 refuses",
        arguments: [
            ("", "Policies must be valid JSON and the first byte must be '{'"),
            ("random", "Policies must be valid JSON and the first byte must be '{'"),
            ("{}", "Missing required field Statement"),
            (policy("{\"AWS\":\"nobody\"}"), "Invalid principal in policy"),
            (policy("\"*\"").replacing("shop/*", with: "other/*"), "Policy has invalid resource"),
            (policy("\"*\"").replacing("shop/*", with: "shopping"), "Policy has invalid resource"),
            (
                policy("\"*\"").replacing("shop/*", with: "shop"),
                "Action does not apply to any resource(s) in statement"
            ),
            (policy("\"*\"").replacing("s3:GetObject", with: "sqs:SendMessage"), "Policy has invalid action"),
            (policy("\"*\"").replacing("\"Principal\"", with: "\"Whom\""), "Missing required field Principal"),
        ]
    )
    func refused(policy: String, message: String) async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let answer = await s3.send("PUT", "/shop?policy", body: Array(policy.utf8))
        #expect(answer.failure == "400 MalformedPolicy")
        #expect(answer.text(of: "Message") == message)
    }
}
