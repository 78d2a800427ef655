internal import AWSCore

/// The errors of copies, word for word.
enum CopyError {
    // MARK: the source (versity/versitygw#1388, #1389, #1390)

    static func noBucket(_ header: String) -> AWSError {
        S3Error.invalidArgument("Invalid copy source bucket name", "x-amz-copy-source", header)
    }

    static func noKey(_ header: String) -> AWSError {
        S3Error.invalidArgument("Invalid copy source object key", "x-amz-copy-source", header)
    }

    /// Recorded: test_s3_copy_object_src_not_exists.
    static var ofMarker: AWSError {
        S3Error.invalidRequest(
            "The source of a copy request may not specifically refer to a delete marker by version id."
        )
    }

    /// versity/versitygw#1896.
    static var tooLarge: AWSError {
        S3Error.invalidRequest(
            "The specified copy source is larger than the maximum allowable size for a copy source: \(CopySource.mostBytes)"
        )
    }

    // MARK: what becomes of headers and tags

    /// Scality/chimera#1210 has it for metadata; not confirmed for tags.
    static func unknownDirective(_ what: String, _ value: String) -> AWSError {
        S3Error.invalidArgument("Unknown \(what) directive.", "x-amz-\(what)-directive", value)
    }
}
