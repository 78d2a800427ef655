internal import AWSCore

/// The errors of bodies that come otherwise than S3 takes them, word for word.
enum S3BodyError {
    // MARK: bodies

    /// versity/versitygw#1321.
    static var missingLength: AWSError {
        AWSError("MissingContentLength", "You must provide the Content-Length HTTP header.", status: 411)
    }

    /// JuliaWeb/HTTP.jl#98, Automattic/knox#43.
    static var transferEncoding: AWSError {
        AWSError(
            "NotImplemented",
            "A header you provided implies functionality that is not implemented",
            status: 501,
            fields: [.init("Header", "Transfer-Encoding")]
        )
    }

    /// S3 API Reference, "Error responses"; the members are those of the same error of forms, which is recorded.
    static func tooLarge(_ size: Int) -> AWSError {
        AWSError(
            "EntityTooLarge",
            "Your proposed upload exceeds the maximum allowed size",
            status: 400,
            fields: [.init("ProposedSize", String(size)), .init("MaxSizeAllowed", String(S3Body.mostBytes))]
        )
    }

    /// versity/versitygw#1601.
    static var documentInChunks: AWSError { request("The value of x-amz-content-sha256 header is invalid.") }

    // MARK: digests

    /// versity/versitygw#1040, #1301.
    static var missingDigest: AWSError {
        request("Missing required header for this request: Content-MD5 OR x-amz-checksum-*")
    }

    /// versity/versitygw#1593, apache/hadoop#6467.
    static var noAnnouncedChecksum: AWSError {
        request(
            "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were "
                + "found."
        )
    }

    /// versity/versitygw#1598, #1659.
    static var otherChecksum: AWSError { request("Value for x-amz-sdk-checksum-algorithm header is invalid.") }

    /// versity/versitygw#1104.
    static var unknownChecksum: AWSError {
        request("The algorithm type you specified in x-amz-checksum- header is invalid.")
    }

    private static func request(_ message: String) -> AWSError { AWSError("InvalidRequest", message, status: 400) }
}
