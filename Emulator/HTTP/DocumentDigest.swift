internal import AWSCore

/// The digests that come with the documents of S3's requests, as a list of keys to delete.
///
/// Objects and parts are checked by their operations, which keep the checksums.
enum DocumentDigest {
    /// Throws where a document is not what its digest says (API_DeleteObjects: Content-MD5, x-amz-checksum-*), or has
    /// none where it must.
    static func check(_ request: HTTPRequest, _ operation: String) throws(AWSError) {
        if operation == "PutObject" || operation == "UploadPart" { return try ChecksumHeaders.check(request.headers) }
        guard !request.body.isEmpty else { return }
        if request.headers["x-amz-content-sha256"].flatMap(StreamingPayload.init(rawValue:)) != nil {
            throw S3BodyError.documentInChunks
        }
        // These tell the object's checksum in their headers, not the document's.
        let isUpload = operation == "CompleteMultipartUpload" || operation == "CreateMultipartUpload"
        if !isUpload { try ChecksumHeaders.check(request.headers) }
        if let header = request.headers["Content-MD5"] { try checkMD5(header, request.body) }
        for algorithm in ChecksumAlgorithm.allCases {
            guard let header = request.headers[algorithm.header] else { continue }
            guard header != Text.base64(algorithm.checksum(request.body)) else { return }
            guard !isUpload else { return }
            throw AWSError(
                "BadDigest",
                "The \(algorithm.rawValue) you specified did not match the calculated checksum."
            )
        }
        if operation == "DeleteObjects" || operation == "PutObjectLockConfiguration",
            request.headers["Content-MD5"] == nil
        {
            throw S3BodyError.missingDigest
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
}
