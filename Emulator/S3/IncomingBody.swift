internal import AWSCore
internal import AWSS3

/// The body of a request that was found to be what its digests say.
struct IncomingBody: Sendable {
    var bytes: [UInt8]
    /// MD5 in hexadecimal digits.
    var etag: String
    /// The checksum that came with it; S3's own where none did.
    var checksum: Checksum
    /// Whether the checksum came with it.
    var isChecksumSent: Bool

    /// Checks a body.
    ///
    /// - Parameter fallback: the algorithm of the checksum where none was sent.
    init(
        _ operation: String,
        _ bytes: [UInt8],
        contentMD5: String?,
        _ checksums: S3.Checksums,
        fallback: ChecksumAlgorithm = .crc64nvme
    ) throws(AWSError) {
        self.bytes = bytes
        let md5 = Digest.md5(bytes)
        etag = Text.hex(md5)
        if let contentMD5 {
            guard let expected = Text.bytes(base64: contentMD5.utf8), expected.count == 16 else {
                throw S3Error.invalidDigest(contentMD5)
            }
            // PutObject tells the digest that was expected in hexadecimal digits, UploadPart in base64 (recorded:
            // test_s3_invalid_content_md5).
            let told = operation == "PutObject" ? Text.hex(expected) : contentMD5
            guard expected == md5 else { throw S3Error.badDigest(expected: told, calculated: Text.base64(md5)) }
        }
        if let (algorithm, text) = try checksums.sent(operation) {
            guard let expected = algorithm.read(text) else { throw S3Error.invalidChecksum(algorithm) }
            checksum = Checksum(algorithm, of: bytes)
            guard Text.base64(expected) == checksum.text else { throw S3Error.badChecksum(algorithm.rawValue) }
            isChecksumSent = true
        } else {
            checksum = Checksum(fallback, of: bytes)
            isChecksumSent = false
        }
    }
}
