internal import AWSCore

/// Where S3 differs from its public model.
extension Overrides {
    /// The root elements of S3's answers, which the model in botocore leaves out (its client ignores them).
    ///
    /// Source: the response syntax of each operation in the S3 API Reference.
    static func outputRoot(_ service: String, _ operation: String) -> String {
        guard service == "s3" else { return operation + "Response" }
        return switch operation {
        case "ListBuckets": "ListAllMyBucketsResult"
        case "ListDirectoryBuckets": "ListAllMyDirectoryBucketsResult"
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
        case "GetBucketCors": "CORSConfiguration"
        case "GetBucketLifecycle", "GetBucketLifecycleConfiguration": "LifecycleConfiguration"
        case "GetBucketLogging": "BucketLoggingStatus"
        case "GetBucketNotification", "GetBucketNotificationConfiguration": "NotificationConfiguration"
        case "GetBucketRequestPayment": "RequestPaymentConfiguration"
        case "GetBucketWebsite": "WebsiteConfiguration"
        case "GetBucketAccelerateConfiguration": "AccelerateConfiguration"
        case "ListBucketAnalyticsConfigurations": "ListBucketAnalyticsConfigurationResult"
        case "ListBucketInventoryConfigurations": "ListInventoryConfigurationsResult"
        case "ListBucketMetricsConfigurations": "ListMetricsConfigurationsResult"
        case "ListBucketIntelligentTieringConfigurations": "ListBucketIntelligentTieringConfigurationsOutput"
        default: operation + "Result"
        }
    }

    /// The code of an error that S3 calls by a name of its own (API_Error, "List of error codes").
    static func xmlCode(_ service: String, _ code: String) -> String {
        service == "s3" && code == "InternalFailure" ? "InternalError" : code
    }

    /// The status of a success where the model tells another one (recorded: these configurations are put with 204).
    static func status(_ service: String, _ operation: String) -> Int? {
        guard service == "s3" else { return nil }
        return switch operation {
        case "PutBucketPolicy", "PutBucketTagging", "PutBucketAnalyticsConfiguration",
            "PutBucketIntelligentTieringConfiguration", "PutBucketInventoryConfiguration",
            "PutBucketMetricsConfiguration":
            204
        // API_RestoreObject: 202 Accepted.
        case "RestoreObject": 202
        default: nil
        }
    }

    /// Whether a value that an enumeration does not have breaks S3's schema; of these S3 has words of its own.
    ///
    /// Source: recorded answers (InvalidLocationConstraint, FilterRule.Name, the protocol of a redirection, and READ_ACP
    /// as a permission for logs, which is taken); of events aws/chalice#1999.
    static func isInSchema(_ enumeration: StaticText) -> Bool {
        ![
            "BucketLocationConstraint", "BucketLogsPermission", "Event", "FilterRuleName", "Protocol",
        ].contains(enumeration.string)
    }

    /// The error of a body that breaks S3's schema (recorded).
    static func malformed(_ operation: String) -> AWSError {
        var error = XMLElement.malformed
        if operation == "PutBucketAcl" || operation == "PutObjectAcl" { error.code = "MalformedACLError" }
        return error
    }

    /// Whether a document whose root has another name breaks the schema (S3 API Reference, "Error responses",
    /// MalformedXML).
    static func checksRoots(_ service: String) -> Bool { service == "s3" }

    /// What S3's schema asks for beyond its model, and what it does not.
    ///
    /// Source: of parts apache/arrow-rs-object-store#91, versity/versitygw#1328 and #2111. That an empty key is malformed
    /// is not confirmed. Other lengths are the operations' to check.
    static func correctSchema(_ shape: ShapeModel, in operation: String) {
        if operation != "DeleteObjects" || !shape.name.equals("ObjectKey") { shape.minimum = nil }
        switch shape.name.string {
        case "CompletedMultipartUpload": shape.require("Parts")
        case "CompletedPart": shape.require("PartNumber", "ETag")
        // Recorded: test_put_object_tagging_none_value
        case "Tagging": shape.allowMissing("TagSet")
        // versity/versitygw#1814, #2002
        case "ListObjectsOutput", "ListObjectsV2Output":
            shape.addHeader("BucketRegion", "x-amz-bucket-region", like: "Prefix")
        default: return
        }
    }

    /// Whether a header tells an operation from others: without this one the request is an incomplete one of the same
    /// operation (versity/versitygw#915).
    static func tellsApart(_ service: String, _ header: String) -> Bool {
        service != "s3" || header != "x-amz-object-attributes"
    }

    /// The media type of an answer without a body (recorded: test_create_bucket_head_bucket).
    static func emptyType(_ service: String, _ operation: String) -> String? {
        service == "s3" && operation == "HeadBucket" ? "application/xml" : nil
    }

    /// The error for a header that is not of its type; nil where it counts as absent.
    ///
    /// A date that is none is not there (RFC 9110, 13.1.3), but for the one whose text is that of
    /// versity/versitygw#1733. Pages of attributes are passed over (#1806). The text of the others is not confirmed.
    static func oddHeader(
        _ service: String,
        _ name: String,
        _ value: String,
        _ kind: ShapeKind,
        _ error: AWSError
    ) -> AWSError? {
        guard service == "s3" else { return kind == .timestamp ? nil : error }
        let message: String
        switch name {
        case "x-amz-object-lock-retain-until-date":
            message = "The retain until date must be provided in ISO 8601 format"
        case "x-amz-max-parts", "x-amz-part-number-marker": return nil
        default:
            guard kind != .timestamp else { return nil }
            message = "Value for \(name) header is invalid."
        }
        let fields = [AWSError.Field("ArgumentName", name), AWSError.Field("ArgumentValue", value)]
        return AWSError("InvalidArgument", message, fields: fields)
    }
}

extension ShapeModel {
    /// Adds a member that travels in a header and is of the shape of another one.
    fileprivate func addHeader(_ name: StaticString, _ header: StaticString, like other: StaticString) {
        guard let shape = members.first(where: { $0.name.equals(other) })?.shape else { return }
        let member = MemberModel(name: StaticText(name), shape: shape, isRequired: false)
        member.wireName = StaticText(header)
        member.location = .header
        members.append(member)
    }

    fileprivate func require(_ names: StaticString...) {
        for member in members where names.contains(where: member.name.equals) { member.isRequired = true }
    }

    fileprivate func allowMissing(_ name: StaticString) {
        for member in members where member.name.equals(name) { member.isRequired = false }
    }
}
