public import AWSWire

extension S3 {
    /// A bucket's tables of metadata (API_GetBucketMetadataConfigurationResult).
    public struct GetBucketMetadataConfigurationResult: Shape {
        /// The tables.
        public var metadataConfigurationResult = MetadataConfigurationResult()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("MetadataConfigurationResult", &metadataConfigurationResult)
        }
    }

    /// A bucket's tables of metadata (API_MetadataConfigurationResult).
    public struct MetadataConfigurationResult: Shape {
        /// Where they lie.
        public var destinationResult = DestinationResult()
        /// The table of changes.
        public var journalTableConfigurationResult: JournalTableConfigurationResult?
        /// The table of objects.
        public var inventoryTableConfigurationResult: InventoryTableConfigurationResult?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("DestinationResult", &destinationResult)
            m("JournalTableConfigurationResult", &journalTableConfigurationResult)
            m("InventoryTableConfigurationResult", &inventoryTableConfigurationResult)
        }
    }

    /// Where tables of metadata lie (API_DestinationResult).
    public struct DestinationResult: Shape {
        /// `aws` or `customer`.
        public var tableBucketType: String?
        /// The table bucket's ARN.
        public var tableBucketArn: String?
        /// The table's namespace.
        public var tableNamespace: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("TableBucketType", &tableBucketType)
            m("TableBucketArn", &tableBucketArn)
            m("TableNamespace", &tableNamespace)
        }
    }

    /// The table of changes (API_JournalTableConfigurationResult).
    public struct JournalTableConfigurationResult: Shape {
        /// `CREATING`, `BACKFILLING`, `ACTIVE` or `FAILED`.
        public var tableStatus = ""
        /// What went wrong.
        public var error: ErrorDetails?
        /// The table's name.
        public var tableName = ""
        /// The table's ARN.
        public var tableArn: String?
        /// When records end.
        public var recordExpiration = RecordExpiration()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("TableStatus", &tableStatus)
            m("Error", &error)
            m("TableName", &tableName)
            m("TableArn", &tableArn)
            m("RecordExpiration", &recordExpiration)
        }
    }

    /// The table of objects (API_InventoryTableConfigurationResult).
    public struct InventoryTableConfigurationResult: Shape {
        /// `ENABLED` or `DISABLED`.
        public var configurationState = ""
        /// `CREATING`, `BACKFILLING`, `ACTIVE` or `FAILED`.
        public var tableStatus: String?
        /// What went wrong.
        public var error: ErrorDetails?
        /// The table's name.
        public var tableName: String?
        /// The table's ARN.
        public var tableArn: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ConfigurationState", &configurationState)
            m("TableStatus", &tableStatus)
            m("Error", &error)
            m("TableName", &tableName)
            m("TableArn", &tableArn)
        }
    }

    /// What went wrong (API_ErrorDetails).
    public struct ErrorDetails: Shape {
        /// The code.
        public var errorCode: String?
        /// The text.
        public var errorMessage: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ErrorCode", &errorCode)
            m("ErrorMessage", &errorMessage)
        }
    }
}
