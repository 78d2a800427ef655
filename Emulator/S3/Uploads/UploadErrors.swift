internal import AWSCore

/// The errors of uploads in parts, word for word.
enum UploadError {
    static func noSuchUpload(_ id: String) -> AWSError {
        AWSError(
            "NoSuchUpload",
            "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
            status: 404,
            fields: [.init("UploadId", id)]
        )
    }

    static func invalidPartNumber(_ number: Int) -> AWSError {
        S3Error.invalidArgument(
            "Part number must be an integer between 1 and 10000, inclusive",
            "partNumber",
            String(number)
        )
    }

    static func invalidPart(_ upload: String, _ number: Int, _ etag: String) -> AWSError {
        AWSError(
            "InvalidPart",
            "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified "
                + "entity tag may not match the part's entity tag.",
            fields: [.init("UploadId", upload), .init("PartNumber", String(number)), .init("ETag", etag)]
        )
    }

    static func invalidPartOrder(_ upload: String) -> AWSError {
        AWSError(
            "InvalidPartOrder",
            "The list of parts was not in ascending order. Parts must be ordered by part number.",
            fields: [.init("UploadId", upload)]
        )
    }

    static func entityTooSmall(_ size: Int, _ number: Int, _ etag: String) -> AWSError {
        AWSError(
            "EntityTooSmall",
            "Your proposed upload is smaller than the minimum allowed size",
            fields: [
                .init("ProposedSize", String(size)), .init("MinSizeAllowed", "5242880"),
                .init("PartNumber", String(number)),
                .init("ETag", etag),
            ]
        )
    }

    static var noParts: AWSError { S3Error.invalidRequest("You must specify at least one part") }

    static func wrongSize(_ told: Int, _ size: Int) -> AWSError {
        S3Error.invalidRequest(
            "The provided 'x-amz-mp-object-size' header value \(told) does not match what was computed: \(size)"
        )
    }

    // MARK: checksums

    static var unsupportedAlgorithm: AWSError {
        S3Error.invalidRequest(
            "Checksum algorithm provided is unsupported. Please try again with any of the valid types: "
                + "[CRC32, CRC32C, CRC64NVME, SHA1, SHA256]"
        )
    }

    static var typeWithoutAlgorithm: AWSError {
        S3Error.invalidRequest(
            "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header."
        )
    }

    static func unfitType(_ type: ChecksumType, _ algorithm: ChecksumAlgorithm) -> AWSError {
        S3Error.invalidRequest(
            "The \(type.rawValue) checksum type cannot be used with the \(algorithm.word) checksum algorithm."
        )
    }

    static func wrongType(_ type: ChecksumType?) -> AWSError {
        S3Error.invalidRequest(
            "The upload was created using the \(type?.rawValue ?? "null") checksum mode. The complete request must use the "
                + "same checksum mode."
        )
    }

    static func wrongAlgorithm(_ expected: ChecksumAlgorithm, _ actual: ChecksumAlgorithm) -> AWSError {
        S3Error.invalidRequest(
            "Checksum Type mismatch occurred, expected checksum Type: \(expected.word), actual checksum Type: \(actual.word)"
        )
    }

    static func missingChecksum(_ algorithm: ChecksumAlgorithm, _ number: Int) -> AWSError {
        S3Error.invalidRequest(
            "The upload was created using a \(algorithm.word) checksum. The complete request must include the checksum for "
                + "each part. It was missing for part \(number) in the request."
        )
    }

    static func badPartChecksum(_ algorithm: ChecksumAlgorithm, _ number: Int) -> AWSError {
        AWSError("BadDigest", "The \(algorithm.word) you specified for part \(number) did not match what we received.")
    }
}
