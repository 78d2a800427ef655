internal import AWSCore
internal import AWSWire

/// How the bodies of S3's requests must come.
enum S3Body {
    /// The most that one request uploads (S3 User Guide, "Uploading objects": 5 GB).
    static let mostBytes = 5_368_709_120

    /// Throws where the body of an object or a part has no length, or a greater one than S3 takes.
    static func check(_ head: HTTPRequest, _ operation: String) throws(AWSError) {
        guard operation == "PutObject" || operation == "UploadPart" else { return }
        guard let length = head.headers["content-length"] else {
            guard !head.endsByItself else { return }
            guard head.headers["transfer-encoding"] != nil else { throw S3BodyError.missingLength }
            // Chunks of S3's own may come in those of HTTP, for they tell the length of what is in them.
            guard head.headers["x-amz-content-sha256"].flatMap(StreamingPayload.init(rawValue:)) != nil else {
                throw S3BodyError.transferEncoding
            }
            return
        }
        guard var size = Int(length), size > mostBytes else { return }
        if let inside = head.headers["x-amz-decoded-content-length"].flatMap({ Int($0) }) { size = inside }
        if size > mostBytes { throw S3BodyError.tooLarge(size) }
    }
}
