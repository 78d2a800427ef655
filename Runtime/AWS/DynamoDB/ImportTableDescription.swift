public import AWSCore
public import AWSWire

extension DynamoDB {
    /// The table that an import makes (API_TableCreationParameters).
    public struct TableCreationParameters: Shape {
        /// The name.
        public var tableName = ""
        /// The key attributes' types.
        public var attributeDefinitions: [AttributeDefinition] = []
        /// The primary key.
        public var keySchema: [KeySchemaElement] = []
        /// `PROVISIONED` or `PAY_PER_REQUEST`.
        public var billingMode: String?
        /// Capacity.
        public var provisionedThroughput: ProvisionedThroughput?
        /// The most that it takes.
        public var onDemandThroughput: OnDemandThroughput?
        /// Encryption at rest.
        public var sSESpecification: SSESpecification?
        /// Indexes with keys of their own.
        public var globalSecondaryIndexes: [GlobalSecondaryIndex]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("TableName", &tableName)
            m("AttributeDefinitions", &attributeDefinitions)
            m("KeySchema", &keySchema)
            m("BillingMode", &billingMode)
            m("ProvisionedThroughput", &provisionedThroughput)
            m("OnDemandThroughput", &onDemandThroughput)
            m("SSESpecification", &sSESpecification)
            m("GlobalSecondaryIndexes", &globalSecondaryIndexes)
        }
    }

    /// An import (API_ImportTableDescription).
    public struct ImportTableDescription: Shape {
        /// The ARN.
        public var importArn: String?
        /// `IN_PROGRESS`, `COMPLETED`, `CANCELLING`, `CANCELLED` or `FAILED`.
        public var importStatus: String?
        /// The table's ARN.
        public var tableArn: String?
        /// A UUID.
        public var tableId: String?
        /// A repeat with it begins nothing more.
        public var clientToken: String?
        /// Where it reads.
        public var s3BucketSource: S3BucketSource?
        /// How many lines could not be read.
        public var errorCount: Int?
        /// Where errors are logged.
        public var cloudWatchLogGroupArn: String?
        /// `DYNAMODB_JSON`, `ION` or `CSV`.
        public var inputFormat: String?
        /// More on the format.
        public var inputFormatOptions: InputFormatOptions?
        /// `GZIP`, `ZSTD` or `NONE`.
        public var inputCompressionType: String?
        /// The table.
        public var tableCreationParameters: TableCreationParameters?
        /// When it began.
        public var startTime: Timestamp?
        /// When it ended.
        public var endTime: Timestamp?
        /// Bytes read.
        public var processedSizeBytes: Int?
        /// Lines read.
        public var processedItemCount: Int?
        /// Items written.
        public var importedItemCount: Int?
        /// What went wrong.
        public var failureCode: String?
        /// What went wrong, in words.
        public var failureMessage: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ImportArn", &importArn)
            m("ImportStatus", &importStatus)
            m("TableArn", &tableArn)
            m("TableId", &tableId)
            m("ClientToken", &clientToken)
            m("S3BucketSource", &s3BucketSource)
            m("ErrorCount", &errorCount)
            m("CloudWatchLogGroupArn", &cloudWatchLogGroupArn)
            m("InputFormat", &inputFormat)
            m("InputFormatOptions", &inputFormatOptions)
            m("InputCompressionType", &inputCompressionType)
            m("TableCreationParameters", &tableCreationParameters)
            m("StartTime", &startTime)
            m("EndTime", &endTime)
            m("ProcessedSizeBytes", &processedSizeBytes)
            m("ProcessedItemCount", &processedItemCount)
            m("ImportedItemCount", &importedItemCount)
            m("FailureCode", &failureCode)
            m("FailureMessage", &failureMessage)
        }
    }
}
