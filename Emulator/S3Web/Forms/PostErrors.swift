internal import AWSCore

/// The errors of forms, word for word.
enum PostError {
    /// Recorded: test_post_object_with_wrong_content_type.
    static var noForm: AWSError {
        AWSError(
            "PreconditionFailed",
            "At least one of the pre-conditions you specified did not hold",
            status: 412,
            fields: [.init("Condition", "Bucket POST must be of the enclosure-type multipart/form-data")]
        )
    }

    /// S3 API Reference, "Error responses".
    static var malformedForm: AWSError {
        AWSError(
            "MalformedPOSTRequest",
            "The body of your POST request is not well-formed multipart/form-data.",
            status: 400
        )
    }

    /// S3 API Reference, "Error responses".
    static var tooMuchBeforeFile: AWSError {
        AWSError(
            "MaxPostPreDataLengthExceededError",
            "Your POST request fields preceding the upload file were too large.",
            status: 400
        )
    }

    /// Recorded: test_post_request_missing_fields, test_post_request_missing_signature.
    static func missing(_ field: String) -> AWSError {
        invalidArgument(
            "Bucket POST must contain a field named '\(field)'.  If it is specified, please check the order of the "
                + "fields.",
            field,
            ""
        )
    }

    static var noFile: AWSError {
        invalidArgument("POST requires exactly one file upload per request.", "file", "0")
    }

    static var emptyKey: AWSError {
        invalidArgument("User key must have a length greater than 0.", "key", "")
    }

    static var malformedXML: AWSError {
        AWSError(
            "MalformedXML",
            "The XML you provided was not well-formed or did not validate against our published schema",
            status: 400
        )
    }

    static var accessDenied: AWSError { AWSError("AccessDenied", "Access Denied", status: 403) }

    private static func invalidArgument(_ message: String, _ name: String, _ value: String) -> AWSError {
        AWSError(
            "InvalidArgument",
            message,
            status: 400,
            fields: [.init("ArgumentName", name), .init("ArgumentValue", value)]
        )
    }

    // MARK: policies (recorded: test_post_object_policy_* and test_post_request_expires)

    /// The policy does not let the form pass.
    static func refused(_ reason: String) -> AWSError {
        AWSError("AccessDenied", "Invalid according to Policy: \(reason)", status: 403)
    }

    /// The policy is none.
    static func invalidPolicy(_ reason: String) -> AWSError {
        AWSError("InvalidPolicyDocument", "Invalid Policy: \(reason)", status: 400)
    }

    static func tooLarge(_ size: Int, most: Int) -> AWSError {
        AWSError(
            "EntityTooLarge",
            "Your proposed upload exceeds the maximum allowed size",
            status: 400,
            fields: [.init("ProposedSize", String(size)), .init("MaxSizeAllowed", String(most))]
        )
    }

    static func tooSmall(_ size: Int, least: Int) -> AWSError {
        AWSError(
            "EntityTooSmall",
            "Your proposed upload is smaller than the minimum allowed size",
            status: 400,
            fields: [.init("ProposedSize", String(size)), .init("MinSizeAllowed", String(least))]
        )
    }
}
