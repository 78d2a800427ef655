public import AWSCore
public import AWSWire

extension DynamoDB {
    /// Writes a table as it was at a time to S3 (API_ExportTableToPointInTime).
    public enum ExportTableToPointInTime: Operation {
        /// AWS's name of the operation.
        public static let name = "ExportTableToPointInTime"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's ARN.
            public var tableArn = ""
            /// As of when the table is written.
            public var exportTime: Timestamp?
            /// A repeat with it does nothing more.
            public var clientToken: String?
            /// The bucket.
            public var s3Bucket = ""
            /// The account that has the bucket.
            public var s3BucketOwner: String?
            /// What the keys start with.
            public var s3Prefix: String?
            /// `AES256` or `KMS`.
            public var s3SseAlgorithm: String?
            /// The key of KMS.
            public var s3SseKmsKeyId: String?
            /// `DYNAMODB_JSON` or `ION`.
            public var exportFormat: String?
            /// `FULL_EXPORT` or `INCREMENTAL_EXPORT`.
            public var exportType: String?
            /// Between which times, of an incremental one.
            public var incrementalExportSpecification: IncrementalExportSpecification?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableArn", &tableArn)
                m("ExportTime", &exportTime)
                m("ClientToken", &clientToken)
                m("S3Bucket", &s3Bucket)
                m("S3BucketOwner", &s3BucketOwner)
                m("S3Prefix", &s3Prefix)
                m("S3SseAlgorithm", &s3SseAlgorithm)
                m("S3SseKmsKeyId", &s3SseKmsKeyId)
                m("ExportFormat", &exportFormat)
                m("ExportType", &exportType)
                m("IncrementalExportSpecification", &incrementalExportSpecification)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The export.
            public var exportDescription: ExportDescription?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ExportDescription", &exportDescription)
            }
        }
    }
}
