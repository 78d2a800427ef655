internal import AWSCore

/// Where AWS itself differs from its public models; each entry with its source.
enum Overrides {
    /// The root elements of S3's answers, which the model in botocore leaves out (its client ignores them).
    ///
    /// Source: the response syntax of each operation in the S3 API Reference.
    static func outputRoot(_ service: String, _ operation: String) -> String {
        guard service == "s3" else { return operation + "Response" }
        return switch operation {
        case "ListBuckets", "ListDirectoryBuckets": "ListAllMyBucketsResult"
        case "ListObjects", "ListObjectsV2": "ListBucketResult"
        case "ListObjectVersions": "ListVersionsResult"
        case "CreateMultipartUpload": "InitiateMultipartUploadResult"
        case "CompleteMultipartUpload": "CompleteMultipartUploadResult"
        case "ListMultipartUploads": "ListMultipartUploadsResult"
        case "ListParts": "ListPartsResult"
        case "DeleteObjects": "DeleteResult"
        case "GetBucketLocation": "LocationConstraint"
        case "GetBucketTagging", "GetObjectTagging": "Tagging"
        case "GetBucketVersioning": "VersioningConfiguration"
        case "GetBucketAcl", "GetObjectAcl": "AccessControlPolicy"
        default: operation + "Result"
        }
    }

    /// The namespace of a service's XML where its model has none.
    ///
    /// Source: the response syntax in the S3 API Reference.
    static func xmlNamespace(_ service: String) -> String {
        service == "s3" ? "http://s3.amazonaws.com/doc/2006-03-01/" : ""
    }

    /// The query protocol's code of an error of SQS, which its JSON clients still see.
    ///
    /// Source: recorded answers (their `Code` beside their `QueryErrorCode`) and the errors of each operation in the
    /// SQS API Reference.
    static func queryCode(_ code: String) -> String {
        switch code {
        case "InvalidParameterValueException": "InvalidParameterValue"
        case "MissingRequiredParameterException": "MissingParameter"
        case "QueueDoesNotExist": "AWS.SimpleQueueService.NonExistentQueue"
        case "QueueNameExists": "QueueAlreadyExists"
        case "BatchEntryIdsNotDistinct", "BatchRequestTooLong", "EmptyBatchRequest", "InvalidBatchEntryId",
            "MessageNotInflight",
            "PurgeQueueInProgress", "QueueDeletedRecently", "TooManyEntriesInBatchRequest", "UnsupportedOperation":
            "AWS.SimpleQueueService.\(code)"
        default: code
        }
    }

    /// Whether an answer is of status 206, which no model tells (S3 API Reference, GetObject, `Range`).
    static func isPartial(_ service: String, _ headers: HTTPFields) -> Bool {
        service == "s3" && headers["Content-Range"] != nil
    }

    /// What S3 says of a parameter that is not a number (S3 API Reference, Error responses: InvalidArgument).
    static func invalidParameter(_ service: String, _ name: String, _ value: String) -> AWSError? {
        guard service == "s3" else { return nil }
        let message =
            name == "partNumber"
            ? "Part number must be an integer between 1 and 10000, inclusive"
            : "Provided \(name) not an integer or within integer range"
        let fields = [AWSError.Field("ArgumentName", name), AWSError.Field("ArgumentValue", value)]
        return AWSError("InvalidArgument", message, fields: fields)
    }

    /// Operations whose body is the one member's own text, without an element around it (S3 API Reference,
    /// GetBucketLocation: `<LocationConstraint>eu-west-1</LocationConstraint>` is the root).
    static func isUnwrapped(_ service: String, _ operation: String) -> Bool {
        service == "s3" && operation == "GetBucketLocation"
    }
}
