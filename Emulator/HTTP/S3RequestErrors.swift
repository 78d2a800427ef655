internal import AWSCore

/// The errors of requests to S3 that do not get as far as an operation, word for word.
enum S3RequestError {
    // MARK: queries

    /// versity/versitygw#1237.
    static var partNumberWithoutUpload: AWSError {
        argument("This operation does not accept partNumber without uploadId", "partNumber", "partNumber")
    }

    /// versity/versitygw#2155; not confirmed for other names than those of uploads.
    static func conflictingParameters(_ names: [String]) -> AWSError {
        argument("Conflicting query string parameters: \(names.joined(separator: ", "))", "ResourceType", names.first)
    }

    /// versity/versitygw#1688.
    static var versionsOfKey: AWSError {
        request("There is no such thing as the ?versions sub-resource for a key")
    }

    /// Not confirmed; versity/versitygw#1597 has the status.
    static var uploadsOfKey: AWSError {
        request("Key is not expected for the GET method ?uploads subresource")
    }

    /// versity/versitygw#2075.
    static func notOverridable(_ name: String, _ value: String) -> AWSError {
        argument(
            "\(name) is not in the set of overridable response headers. Please refer to the S3 API documentation for a "
                + "complete list of overridable response headers.",
            name,
            value
        )
    }

    /// versity/versitygw#2004.
    static var startAfterInFirstList: AWSError {
        argument("startAfter only supported in REST.GET.BUCKET with list-type=2", "start-after", nil)
    }

    /// versity/versitygw#2070: AWS says it in the status line, and has no body.
    static var invalidURI: AWSError { AWSError("InvalidURI", "", status: 400) }

    // MARK: methods

    /// versity/versitygw#1236, #1487, #1810.
    static func methodNotAllowed(_ method: String, _ resource: String, allowing methods: [String]) -> AWSError {
        var error = AWSError(
            "MethodNotAllowed",
            "The specified method is not allowed against this resource.",
            status: 405,
            fields: [.init("Method", method), .init("ResourceType", resource)]
        )
        if !methods.isEmpty { error.headers = [.init("Allow", methods.joined(separator: ", "))] }
        return error
    }

    /// What S3 calls a part of a bucket or object: as its access logs do (S3 User Guide, "Amazon S3 server access log
    /// format"); not confirmed for those that are not among the logs' examples.
    static func resourceType(_ name: String) -> String {
        switch name {
        case "delete": "MULTI_OBJECT_DELETE"
        case "intelligent-tiering": "INTELLIGENT_TIERING"
        case "legal-hold": "OBJECT_LOCK_LEGALHOLD"
        case "logging": "LOGGING_STATUS"
        case "object-lock": "OBJECT_LOCK_CONFIGURATION"
        case "ownershipControls": "OWNERSHIP_CONTROLS"
        case "policy": "BUCKETPOLICY"
        case "policyStatus": "BUCKETPOLICYSTATUS"
        case "publicAccessBlock": "PUBLIC_ACCESS_BLOCK"
        case "requestPayment": "REQUEST_PAYMENT"
        case "retention": "OBJECT_LOCK_RETENTION"
        case "uploadId": "UPLOAD"
        case "versions": "BUCKETVERSIONS"
        default: name.uppercased()
        }
    }

    private static func request(_ message: String) -> AWSError { AWSError("InvalidRequest", message, status: 400) }

    private static func argument(_ message: String, _ name: String, _ value: String?) -> AWSError {
        AWSError(
            "InvalidArgument",
            message,
            status: 400,
            fields: [.init("ArgumentName", name)] + (value.map { [.init("ArgumentValue", $0)] } ?? [])
        )
    }
}
