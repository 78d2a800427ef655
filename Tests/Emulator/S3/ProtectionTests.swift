import AWSCore
import AWSWire
import EmulatorCore
import Testing

@testable import S3Service

@Suite("Protection of objects")
struct ProtectionTests {
    private static let key = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
    private static let md5 = Text.base64(Digest.md5("0123456789abcdef0123456789abcdef".utf8))
    private static let customer = [
        "x-amz-server-side-encryption-customer-algorithm": "AES256",
        "x-amz-server-side-encryption-customer-key": key,
        "x-amz-server-side-encryption-customer-key-MD5": md5,
    ]

    @Test("An object of the caller's key is read with that key only")
    func customerKey() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let put = await s3.put("key", "secret", Self.customer)
        #expect(put.headers["x-amz-server-side-encryption"] == nil)
        #expect(put.headers["x-amz-server-side-encryption-customer-key-MD5"] == Self.md5)
        #expect(put.headers["ETag"] != "\"\(Text.hex(Digest.md5("secret".utf8)))\"")
        #expect(await s3.get("key").failure == "400 InvalidRequest")
        #expect(await s3.head("key").status == 400)
        #expect(await s3.get("key", Self.customer).text == "secret")
        let other = Array("0123456789abcdef0123456789abcdeX".utf8)
        var wrong = Self.customer
        wrong["x-amz-server-side-encryption-customer-key"] = Text.base64(other)
        #expect(await s3.get("key", wrong).failure == "400 InvalidArgument")
        wrong["x-amz-server-side-encryption-customer-key-MD5"] = Text.base64(Digest.md5(other))
        #expect(await s3.get("key", wrong).failure == "403 AccessDenied")
        await s3.put("plain", "x")
        #expect(await s3.get("plain", Self.customer).failure == "400 InvalidRequest")
    }

    @Test("Of parts under the caller's own key no checksum is told unasked (recorded: test_multipart_upload_sse_c)")
    func customerParts() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let upload = await s3.beginUpload(Self.customer)
        let etag = await s3.upload(1, [1], upload, Self.customer).headers["ETag"] ?? ""
        let done = await s3.complete(upload, [(1, etag, "")])
        #expect(done.status == 200 && done.texts("ChecksumCRC64NVME").isEmpty && done.texts("ChecksumType").isEmpty)
        let asked = Self.customer.merging(["x-amz-checksum-mode": "ENABLED"]) { $1 }
        let got = await s3.get("key", asked)
        #expect(got.status == 200 && got.headers["x-amz-checksum-crc64nvme"] == nil)
        await s3.put("key", "x", Self.customer)
        #expect(await s3.get("key", asked).headers["x-amz-checksum-crc64nvme"] != nil)
    }

    @Test(
        "A caller's key must be whole and right",
        arguments: [
            ("x-amz-server-side-encryption-customer-algorithm", "KMS", "InvalidEncryptionAlgorithmError"),
            ("x-amz-server-side-encryption-customer-algorithm", "", "InvalidEncryptionAlgorithmError"),
            ("x-amz-server-side-encryption-customer-key", "YQ==", "InvalidArgument"),
            ("x-amz-server-side-encryption-customer-key-MD5", "YQ==", "InvalidArgument"),
            ("x-amz-server-side-encryption", "AES256", "InvalidArgument"),
        ]
    )
    func badCustomerKey(header: String, value: String, code: String) async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        var headers = Self.customer
        headers[header] = value
        #expect(await s3.put("key", "x", headers).failure == "400 \(code)")
    }

    @Test("A key of AWS KMS is told by its ARN, and must have the form of one")
    func managedKey() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let headers = ["x-amz-server-side-encryption": "aws:kms"]
        let own = await s3.put("key", "x", headers).headers["x-amz-server-side-encryption-aws-kms-key-id"] ?? ""
        #expect(own.hasPrefix("arn:aws:kms:us-east-1:123456789012:key/"))
        #expect(await s3.head("key").headers["x-amz-server-side-encryption"] == "aws:kms")
        let named = headers.merging(["x-amz-server-side-encryption-aws-kms-key-id": "fake-key-id"]) { $1 }
        let refused = await s3.put("key", "x", named)
        #expect(refused.failure == "400 KMS.NotFoundException")
        #expect(refused.text(of: "Message") == "Invalid keyId 'fake-key-id'")
    }

    @Test("An object is encrypted anew by a key of AWS KMS, and keeps its ETag")
    func newKey() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let etag = await s3.put("key", "x").headers["ETag"]
        let key = "arn:aws:kms:us-east-1:123456789012:key/134f2428-cec1-4b25-a1ae-9048164dba47"
        func update(_ key: String) async -> HTTPResponse {
            let body = "<ObjectEncryption><SSE-KMS><KMSKeyArn>\(key)</KMSKeyArn></SSE-KMS></ObjectEncryption>"
            return await s3.send("PUT", "/shop/key?encryption", body: Array(body.utf8))
        }
        #expect(await update(key).status == 200)
        let head = await s3.head("key")
        #expect(head.headers["x-amz-server-side-encryption-aws-kms-key-id"] == key && head.headers["ETag"] == etag)
        #expect(await update("alias/x").failure == "400 KMS.NotFoundException")
    }

    @Test("Tags come in a header or a document, in the order of their keys")
    func tags() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "x", ["x-amz-tagging": "b=2&a=1&c"])
        #expect(await s3.get("key", query: "?tagging").texts("TagSet", "Tag", "Key") == ["a", "b", "c"])
        #expect(await s3.head("key").headers["x-amz-tagging-count"] == "3")
        let body = "<Tagging><TagSet><Tag><Key>z</Key><Value></Value></Tag></TagSet></Tagging>"
        #expect(await s3.send("PUT", "/shop/key?tagging", body: Array(body.utf8)).status == 200)
        #expect(await s3.get("key", query: "?tagging").texts("TagSet", "Tag", "Key") == ["z"])
        #expect(await s3.send("DELETE", "/shop/key?tagging").status == 204)
        #expect(await s3.get("key", query: "?tagging").texts("TagSet", "Tag").isEmpty)
        #expect(await s3.put("key", "x", ["x-amz-tagging": "a=1&a=2"]).failure == "400 InvalidArgument")
        let many = (0...10).map { "k\($0)=v" }.joined(separator: "&")
        #expect(await s3.put("key", "x", ["x-amz-tagging": many]).failure == "400 BadRequest")
    }

    @Test("A locked version is not deleted before its time, but for governance that is passed by")
    func locks() async throws {
        let s3 = try await S3Fixture()
        await s3.send("PUT", "/shop", ["x-amz-bucket-object-lock-enabled": "true"])
        let lock = [
            "x-amz-object-lock-mode": "GOVERNANCE", "x-amz-object-lock-retain-until-date": "2026-11-23T12:00:00Z",
        ]
        let version = await s3.put("key", "x", lock).headers["x-amz-version-id"] ?? ""
        let target = "/shop/key?versionId=\(version)"
        let refused = await s3.send("DELETE", target)
        #expect(refused.failure == "403 AccessDenied")
        #expect(refused.text(of: "Message") == "Access Denied because object protected by object lock.")
        // A marker is always possible.
        let marker = await s3.send("DELETE", "/shop/key").headers["x-amz-version-id"] ?? ""
        await s3.send("DELETE", "/shop/key?versionId=\(marker)")
        #expect(await s3.put("key", "x", ["x-amz-object-lock-mode": "GOVERNANCE"]).failure == "400 InvalidArgument")
        let hold = "<LegalHold><Status>ON</Status></LegalHold>"
        #expect(await s3.send("PUT", "/shop/key?legal-hold", body: Array(hold.utf8)).status == 200)
        let bypass = ["x-amz-bypass-governance-retention": "true"]
        #expect(await s3.send("DELETE", target, bypass).failure == "403 AccessDenied")
        let off = "<LegalHold><Status>OFF</Status></LegalHold>"
        #expect(await s3.send("PUT", "/shop/key?legal-hold", body: Array(off.utf8)).status == 200)
        let shorter =
            "<Retention><Mode>GOVERNANCE</Mode><RetainUntilDate>2026-11-22T13:00:00Z</RetainUntilDate></Retention>"
        #expect(await s3.send("PUT", "/shop/key?retention", body: Array(shorter.utf8)).failure == "403 AccessDenied")
        let stricter =
            "<Retention><Mode>COMPLIANCE</Mode><RetainUntilDate>2026-11-24T12:00:00Z</RetainUntilDate></Retention>"
        #expect(await s3.send("PUT", "/shop/key?retention", body: Array(stricter.utf8)).status == 200)
        #expect(await s3.send("DELETE", target, bypass).failure == "403 AccessDenied")
        await s3.timeline.advance(by: .seconds(2 * 86_400))
        #expect(await s3.send("DELETE", target).status == 204)
    }

    @Test("A retention is for buckets with locks, and for the future")
    func retentionRules() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        await s3.put("key", "x")
        let past =
            "<Retention><Mode>GOVERNANCE</Mode><RetainUntilDate>2020-01-01T00:00:00Z</RetainUntilDate></Retention>"
        #expect(await s3.send("PUT", "/shop/key?retention", body: Array(past.utf8)).failure == "400 InvalidRequest")
        await s3.send("PUT", "/locked", ["x-amz-bucket-object-lock-enabled": "true"])
        await s3.send("PUT", "/locked/key", body: [1])
        let refused = await s3.send("PUT", "/locked/key?retention", body: Array(past.utf8))
        #expect(refused.failure == "400 InvalidArgument")
        #expect(refused.text(of: "ArgumentValue") == "Tue Dec 31 16:00:00 PST 2019")
        #expect(await s3.send("GET", "/locked/key?retention").failure == "404 NoSuchObjectLockConfiguration")
    }
}
