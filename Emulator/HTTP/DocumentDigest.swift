internal import AWSCore

/// The digests that come with the documents of S3's requests, as a list of keys to delete.
///
/// Objects and parts are checked by their operations, which keep the checksums.
enum DocumentDigest {
    /// Throws where a document is not what its digest says (API_DeleteObjects: Content-MD5, x-amz-checksum-*).
    static func check(_ request: HTTPRequest, _ operation: String) throws(AWSError) {
        guard !request.body.isEmpty, operation != "PutObject", operation != "UploadPart" else { return }
        if let header = request.headers["Content-MD5"] { try checkMD5(header, request.body) }
        for (name, digest) in algorithms {
            guard let header = request.headers["x-amz-checksum-\(name.lowercased())"] else { continue }
            guard header != Text.base64(digest(request.body)) else { return }
            // CompleteMultipartUpload and such tell the object's checksum in these headers, not the document's.
            guard operation != "CompleteMultipartUpload", operation != "CreateMultipartUpload" else { return }
            throw AWSError("BadDigest", "The \(name) you specified did not match the calculated checksum.")
        }
    }

    private static func checkMD5(_ header: String, _ body: [UInt8]) throws(AWSError) {
        guard let wanted = Text.bytes(base64: header.utf8), wanted.count == 16 else {
            throw AWSError(
                "InvalidDigest",
                "The Content-MD5 you specified was invalid.",
                fields: [.init("Content-MD5", header)]
            )
        }
        let found = Digest.md5(body)
        guard wanted != found else { return }
        throw AWSError(
            "BadDigest",
            "The Content-MD5 you specified did not match what we received.",
            fields: [.init("ExpectedDigest", header), .init("CalculatedDigest", Text.base64(found))]
        )
    }

    private static let algorithms: [(String, @Sendable ([UInt8]) -> [UInt8])] = [
        ("CRC32", { bytes($0.withUnsafeBytes { CRC32.of($0) }) }),
        ("CRC32C", { bytes($0.withUnsafeBytes { CRC32C.of($0) }) }),
        ("CRC64NVME", { bytes($0.withUnsafeBytes { CRC64NVME.of($0) }) }),
        ("SHA1", { Digest.sha1($0) }),
        ("SHA256", { Digest.sha256($0) }),
        ("SHA512", { running(RunningDigest(.sha512), $0).value }),
        ("MD5", { Digest.md5($0) }),
        ("XXHASH64", { bytes(running(XXH64(), $0).value) }),
        ("XXHASH3", { bytes(running(XXH3(), $0).value) }),
        (
            "XXHASH128",
            {
                let value = running(XXH128(), $0).value
                return bytes(value.high) + bytes(value.low)
            }
        ),
    ]

    private static func running<C: RunningSum>(_ sum: C, _ body: [UInt8]) -> C {
        var sum = sum
        body.withUnsafeBytes { sum.update($0) }
        return sum
    }

    private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }
}

/// What takes in bytes piece by piece.
private protocol RunningSum {
    mutating func update(_ bytes: UnsafeRawBufferPointer)
}

extension RunningDigest: RunningSum {}
extension XXH64: RunningSum {}
extension XXH3: RunningSum {}
extension XXH128: RunningSum {}
