import AWSCore
import Testing

@testable import S3Service

@Suite("Checksums")
struct ChecksumTests {
    /// Recorded from AWS, and the check values of the algorithms' definitions.
    @Test(
        "The algorithms give what AWS gives",
        arguments: [
            ("CRC32", "test-checksum", "lVk/nw=="), ("CRC32C", "test-checksum", "Fz3epA=="),
            ("CRC64NVME", "test-checksum", "1f2xscCCZCU="), ("SHA1", "test-checksum", "jbXkHAsXUrubtL3dqDQ4w+7WXc0="),
            ("SHA256", "test-checksum", "1YQo81vx2VFUl0q5ccWISq8AkSBQQ0WO80S82TmfdIQ="), ("CRC32", "", "AAAAAA=="),
            ("CRC32C", "123456789", "4waSgw=="), ("CRC64NVME", "123456789", "rosUhgp5mIg="),
            ("CRC64NVME", "aaa", "Rnr2/5P7Gsk="),
        ]
    )
    func algorithms(name: String, text: String, expected: String) throws {
        let algorithm = try #require(ChecksumAlgorithm(rawValue: name))
        #expect(Checksum(algorithm, of: Array(text.utf8)).text == expected)
    }

    @Test("The checksum of two runs follows from theirs", arguments: [ChecksumAlgorithm.crc32, .crc32c, .crc64nvme])
    func joined(algorithm: ChecksumAlgorithm) {
        let all = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 5) }
        for split in [0, 1, 8, 777, 4096, 4999, 5000] {
            let (first, second) = (Array(all[..<split]), Array(all[split...]))
            let joined = algorithm.joined(
                algorithm.checksum(first),
                algorithm.checksum(second),
                secondCount: second.count
            )
            #expect(joined == algorithm.checksum(all))
        }
    }

    @Test("A checksum that comes with a body is verified, kept and told", arguments: ChecksumAlgorithm.allCases)
    func sent(algorithm: ChecksumAlgorithm) async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let checksum = Checksum(algorithm, of: Array("test-checksum".utf8)).text
        let put = await s3.put("key", "test-checksum", [algorithm.header: checksum])
        #expect(put.headers[algorithm.header] == checksum)
        #expect(put.headers["x-amz-checksum-type"] == "FULL_OBJECT")
        #expect(await s3.head("key").headers[algorithm.header] == nil)
        let head = await s3.head("key", ["x-amz-checksum-mode": "ENABLED"])
        #expect(head.headers[algorithm.header] == checksum)
        #expect(head.headers["x-amz-checksum-type"] == "FULL_OBJECT")
        let part = await s3.get("key", ["x-amz-checksum-mode": "ENABLED", "Range": "bytes=0-1"])
        #expect(part.headers[algorithm.header] == nil)
        let wrong = await s3.put("key", "other", [algorithm.header: checksum])
        #expect(wrong.failure == "400 BadDigest")
        #expect(
            wrong.text(of: "Message")
                == "The \(algorithm.rawValue) you specified did not match the calculated checksum."
        )
        let invalid = await s3.put("key", "x", [algorithm.header: "TEST"])
        #expect(invalid.failure == "400 InvalidRequest")
        #expect(invalid.text(of: "Message") == "Value for \(algorithm.header) header is invalid.")
    }

    @Test("Without a checksum S3 keeps CRC64NVME")
    func ownChecksum() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        #expect(await s3.put("key", "something").headers["x-amz-checksum-crc64nvme"] == "1BGd19PD4OU=")
    }

    @Test("Two checksums are one too many")
    func two() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let answer = await s3.put("key", "", ["x-amz-checksum-crc32": "AAAAAA==", "x-amz-checksum-crc32c": "AAAAAA=="])
        #expect(
            answer.text(of: "Message")
                == "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed."
        )
    }

    @Test("Content-MD5 is verified")
    func contentMD5() async throws {
        let s3 = try await S3Fixture()
        await s3.makeBucket()
        let right = Text.base64(Digest.md5(Array("something".utf8)))
        #expect(await s3.put("key", "something", ["Content-MD5": right]).status == 200)
        let bad = await s3.put("key", "something", ["Content-MD5": "CYketZBSTjX8czcs3cXVlg=="])
        #expect(bad.failure == "400 BadDigest")
        #expect(bad.text(of: "ExpectedDigest") == "09891eb590524e35fc73372cddc5d596")
        #expect(bad.text(of: "CalculatedDigest") == "Q3uTDbhLgHnC3YBKcZNrXw==")
        for text in ["000", "MTIz", "__invalid__", "not base64 encoded checksum"] {
            let invalid = await s3.put("key", "something", ["Content-MD5": text])
            #expect(invalid.failure == "400 InvalidDigest")
            #expect(invalid.text(of: "Content-MD5") == text)
        }
    }
}
