import AWSCore
import AWSWire
import EmulatorCore
import Testing

/// The digests that requests must bring, and what they say of them.
@Suite struct DigestTests {
    private static let delete = "<Delete><Object><Key>key</Key></Object></Delete>"
    private static let lock =
        "<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled></ObjectLockConfiguration>"

    private func fixture(_ headers: [String: String] = [:]) async throws -> S3Fixture {
        let s3 = try await S3Fixture()
        await s3.send("PUT", "/shop", headers)
        return s3
    }

    @Test(arguments: [("POST", "/shop?delete", delete), ("PUT", "/shop?object-lock", lock)])
    func `some documents come with a digest`(method: String, target: String, body: String) async throws {
        let s3 = try await fixture(["x-amz-bucket-object-lock-enabled": "true"])
        let bytes = Array(body.utf8)
        let answer = await s3.send(method, target, body: bytes, addsDigest: false)
        #expect(answer.failure == "400 InvalidRequest")
        #expect(
            answer.text(of: "Message") == "Missing required header for this request: Content-MD5 OR x-amz-checksum-*"
        )
        let digests = [
            ["Content-MD5": Text.base64(Digest.md5(bytes))],
            ["x-amz-checksum-crc32": Text.base64(ChecksumAlgorithm.crc32.checksum(bytes))],
        ]
        for digest in digests { #expect(await s3.send(method, target, digest, body: bytes).status == 200) }
    }

    @Test(arguments: [
        ["x-amz-object-lock-mode": "GOVERNANCE", "x-amz-object-lock-retain-until-date": "2027-01-01T00:00:00Z"],
        ["x-amz-object-lock-legal-hold": "ON"],
    ])
    func `an object that is to be locked comes with a digest`(lock: [String: String]) async throws {
        let s3 = try await fixture(["x-amz-bucket-object-lock-enabled": "true"])
        let answer = await s3.send("PUT", "/shop/key", lock, body: Array("text".utf8), addsDigest: false)
        #expect(answer.failure == "400 InvalidRequest")
        #expect(
            answer.text(of: "Message")
                == "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters"
        )
        #expect(await s3.get("key").failure == "404 NoSuchKey")
        let digest = ["Content-MD5": Text.base64(Digest.md5(Array("text".utf8)))]
        #expect(await s3.put("key", "text", lock.merging(digest) { $1 }).status == 200)
        let upload = await s3.beginUpload(lock)
        let part = await s3.upload(1, Array("text".utf8), upload)
        #expect(part.failure == "400 InvalidRequest")
        #expect(
            part.text(of: "Message")
                == "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Part requests with Object Lock parameters"
        )
        #expect(await s3.upload(1, Array("text".utf8), upload, digest).status == 200)
    }

    @Test func `a bucket that locks all objects asks for their digests`() async throws {
        let s3 = try await fixture(["x-amz-bucket-object-lock-enabled": "true"])
        let rule = "<Rule><DefaultRetention><Mode>GOVERNANCE</Mode><Days>1</Days></DefaultRetention></Rule>"
        await s3.configure(
            "object-lock",
            "<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled>\(rule)</ObjectLockConfiguration>"
        )
        #expect(await s3.put("key", "text").failure == "400 InvalidRequest")
        let crc = Text.base64(ChecksumAlgorithm.crc32.checksum(Array("text".utf8)))
        #expect(await s3.put("key", "text", ["x-amz-checksum-crc32": crc]).status == 200)
    }

    @Test(arguments: [
        (
            ["x-amz-sdk-checksum-algorithm": "CRC32"],
            "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found."
        ),
        (
            ["x-amz-sdk-checksum-algorithm": "CRC32", "x-amz-checksum-sha1": "Qvc1NpQ/XHhIdYIKLEvbCFpIbqg="],
            "Value for x-amz-sdk-checksum-algorithm header is invalid."
        ),
        (
            ["x-amz-sdk-checksum-algorithm": "FOO", "x-amz-checksum-sha1": "Qvc1NpQ/XHhIdYIKLEvbCFpIbqg="],
            "Value for x-amz-sdk-checksum-algorithm header is invalid."
        ),
        (
            ["x-amz-checksum-sha256a": "dummy"],
            "The algorithm type you specified in x-amz-checksum- header is invalid."
        ),
    ])
    func `what is said of a checksum is so`(headers: [String: String], message: String) async throws {
        let s3 = try await fixture()
        let id = await s3.beginUpload()
        let tags = "<Tagging><TagSet></TagSet></Tagging>"
        let answers = [
            await s3.put("key", "text", headers), await s3.upload(1, Array("text".utf8), id, headers),
            await s3.send("PUT", "/shop?tagging", headers, body: Array(tags.utf8)),
        ]
        for answer in answers {
            #expect(answer.failure == "400 InvalidRequest")
            #expect(answer.text(of: "Message") == message)
        }
        #expect(await s3.get("key").failure == "404 NoSuchKey")
    }

    @Test(arguments: ["SHA1", "sha1"])
    func `a checksum of the algorithm that was told is taken`(name: String) async throws {
        let s3 = try await fixture()
        let sum = Text.base64(Digest.sha1(Array("text".utf8)))
        let headers = [
            "x-amz-sdk-checksum-algorithm": name, "x-amz-checksum-sha1": sum, "x-amz-checksum-sha256a": "dummy",
        ]
        #expect(await s3.put("key", "text", headers).status == 200)
        let body = "4\r\ntext\r\n0\r\nx-amz-checksum-sha1:\(sum)\r\n\r\n"
        let streamed = [
            "x-amz-sdk-checksum-algorithm": name, "x-amz-trailer": "x-amz-checksum-sha1",
            "x-amz-decoded-content-length": "4", "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        ]
        #expect(await s3.put("key", body, streamed).status == 200)
    }
}
