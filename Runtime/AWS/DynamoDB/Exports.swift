public import AWSCore
public import AWSWire

extension DynamoDB {
    /// An export (API_ExportDescription).
    public struct ExportDescription: Shape {
        /// The export's ARN.
        public var exportArn: String?
        /// `IN_PROGRESS`, `COMPLETED` or `FAILED`.
        public var exportStatus: String?
        /// When it began.
        public var startTime: Timestamp?
        /// When it ended.
        public var endTime: Timestamp?
        /// The manifest's key.
        public var exportManifest: String?
        /// The table's ARN.
        public var tableArn: String?
        /// The table's UUID.
        public var tableId: String?
        /// As of when the table is written.
        public var exportTime: Timestamp?
        /// A repeat with it does nothing more.
        public var clientToken: String?
        /// The bucket.
        public var s3Bucket: String?
        /// The account that has the bucket.
        public var s3BucketOwner: String?
        /// What the keys start with.
        public var s3Prefix: String?
        /// `AES256` or `KMS`.
        public var s3SseAlgorithm: String?
        /// The key of KMS.
        public var s3SseKmsKeyId: String?
        /// Why it failed.
        public var failureCode: String?
        /// Why it failed, in words.
        public var failureMessage: String?
        /// `DYNAMODB_JSON` or `ION`.
        public var exportFormat: String?
        /// How much is billed.
        public var billedSizeBytes: Int?
        /// How many items were written.
        public var itemCount: Int?
        /// `FULL_EXPORT` or `INCREMENTAL_EXPORT`.
        public var exportType: String?
        /// Between which times, of an incremental one.
        public var incrementalExportSpecification: IncrementalExportSpecification?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ExportArn", &exportArn)
            m("ExportStatus", &exportStatus)
            m("StartTime", &startTime)
            m("EndTime", &endTime)
            m("ExportManifest", &exportManifest)
            m("TableArn", &tableArn)
            m("TableId", &tableId)
            m("ExportTime", &exportTime)
            m("ClientToken", &clientToken)
            m("S3Bucket", &s3Bucket)
            m("S3BucketOwner", &s3BucketOwner)
            m("S3Prefix", &s3Prefix)
            m("S3SseAlgorithm", &s3SseAlgorithm)
            m("S3SseKmsKeyId", &s3SseKmsKeyId)
            m("FailureCode", &failureCode)
            m("FailureMessage", &failureMessage)
            m("ExportFormat", &exportFormat)
            m("BilledSizeBytes", &billedSizeBytes)
            m("ItemCount", &itemCount)
            m("ExportType", &exportType)
            m("IncrementalExportSpecification", &incrementalExportSpecification)
        }
    }

    /// Between which times changes are exported (API_IncrementalExportSpecification).
    public struct IncrementalExportSpecification: Shape {
        /// Changes from this time on.
        public var exportFromTime: Timestamp?
        /// Changes before this time.
        public var exportToTime: Timestamp?
        /// `NEW_IMAGE` or `NEW_AND_OLD_IMAGES`.
        public var exportViewType: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ExportFromTime", &exportFromTime)
            m("ExportToTime", &exportToTime)
            m("ExportViewType", &exportViewType)
        }
    }

    /// An export of a list (API_ExportSummary).
    public struct ExportSummary: Shape {
        /// The export's ARN.
        public var exportArn: String?
        /// `IN_PROGRESS`, `COMPLETED` or `FAILED`.
        public var exportStatus: String?
        /// `FULL_EXPORT` or `INCREMENTAL_EXPORT`.
        public var exportType: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ExportArn", &exportArn)
            m("ExportStatus", &exportStatus)
            m("ExportType", &exportType)
        }
    }
}
