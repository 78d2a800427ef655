internal import AWSCore

/// The errors of bodies that come otherwise than S3 takes them, word for word.
enum S3BodyError {
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
