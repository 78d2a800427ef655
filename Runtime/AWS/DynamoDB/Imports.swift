public import AWSCore
public import AWSWire

extension DynamoDB {
    /// The objects to import (API_S3BucketSource).
    public struct S3BucketSource: Shape {
        /// The account that has the bucket.
        public var s3BucketOwner: String?
        /// The bucket.
        public var s3Bucket = ""
        /// What the keys start with.
        public var s3KeyPrefix: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("S3BucketOwner", &s3BucketOwner)
            m("S3Bucket", &s3Bucket)
            m("S3KeyPrefix", &s3KeyPrefix)
        }
    }

    /// How the objects are to be read (API_InputFormatOptions).
    public struct InputFormatOptions: Shape {
        /// Of CSV.
        public var csv: CsvOptions?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Csv", &csv)
        }
    }

    /// How CSV is to be read (API_CsvOptions).
    public struct CsvOptions: Shape {
        /// What stands between two fields.
        public var delimiter: String?
        /// The names of the columns, where the objects do not begin with them.
        public var headerList: [String]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Delimiter", &delimiter)
            m("HeaderList", &headerList)
        }
    }

    /// An import of a list (API_ImportSummary).
    public struct ImportSummary: Shape {
        /// The import's ARN.
        public var importArn: String?
        /// `IN_PROGRESS`, `COMPLETED`, `CANCELLING`, `CANCELLED` or `FAILED`.
        public var importStatus: String?
        /// The table's ARN.
        public var tableArn: String?
        /// The objects.
        public var s3BucketSource: S3BucketSource?
        /// Where errors are logged.
        public var cloudWatchLogGroupArn: String?
        /// `DYNAMODB_JSON`, `ION` or `CSV`.
        public var inputFormat: String?
        /// When it began.
        public var startTime: Timestamp?
        /// When it ended.
        public var endTime: Timestamp?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ImportArn", &importArn)
            m("ImportStatus", &importStatus)
            m("TableArn", &tableArn)
            m("S3BucketSource", &s3BucketSource)
            m("CloudWatchLogGroupArn", &cloudWatchLogGroupArn)
            m("InputFormat", &inputFormat)
            m("StartTime", &startTime)
            m("EndTime", &endTime)
        }
    }
}
