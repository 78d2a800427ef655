public import AWSCore
public import AWSWire

extension DynamoDB {
    /// A backup and the table that it holds (API_BackupDescription).
    public struct BackupDescription: Shape {
        /// The backup.
        public var backupDetails: BackupDetails?
        /// The table as it was.
        public var sourceTableDetails: SourceTableDetails?
        /// The table's indexes and settings as they were.
        public var sourceTableFeatureDetails: SourceTableFeatureDetails?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("BackupDetails", &backupDetails)
            m("SourceTableDetails", &sourceTableDetails)
            m("SourceTableFeatureDetails", &sourceTableFeatureDetails)
        }
    }

    /// The table of a backup as it was (API_SourceTableDetails).
    public struct SourceTableDetails: Shape {
        /// The name.
        public var tableName = ""
        /// A UUID.
        public var tableId = ""
        /// The ARN.
        public var tableArn: String?
        /// Bytes.
        public var tableSizeBytes: Int?
        /// The primary key.
        public var keySchema: [KeySchemaElement] = []
        /// When it was made.
        public var tableCreationDateTime: Timestamp = Timestamp(nanoseconds: 0)
        /// Capacity.
        public var provisionedThroughput: ProvisionedThroughput = .init()
        /// The most that it took.
        public var onDemandThroughput: OnDemandThroughput?
        /// How many items there were.
        public var itemCount: Int?
        /// `PROVISIONED` or `PAY_PER_REQUEST`.
        public var billingMode: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("TableName", &tableName)
            m("TableId", &tableId)
            m("TableArn", &tableArn)
            m("TableSizeBytes", &tableSizeBytes)
            m("KeySchema", &keySchema)
            m("TableCreationDateTime", &tableCreationDateTime)
            m("ProvisionedThroughput", &provisionedThroughput)
            m("OnDemandThroughput", &onDemandThroughput)
            m("ItemCount", &itemCount)
            m("BillingMode", &billingMode)
        }
    }

    /// Indexes and settings of the table of a backup (API_SourceTableFeatureDetails).
    public struct SourceTableFeatureDetails: Shape {
        /// The local indexes.
        public var localSecondaryIndexes: [LocalSecondaryIndexInfo]?
        /// The global indexes.
        public var globalSecondaryIndexes: [GlobalSecondaryIndexInfo]?
        /// The stream.
        public var streamDescription: StreamSpecification?
        /// When items expired.
        public var timeToLiveDescription: TimeToLiveDescription?
        /// Encryption at rest.
        public var sSEDescription: SSEDescription?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("LocalSecondaryIndexes", &localSecondaryIndexes)
            m("GlobalSecondaryIndexes", &globalSecondaryIndexes)
            m("StreamDescription", &streamDescription)
            m("TimeToLiveDescription", &timeToLiveDescription)
            m("SSEDescription", &sSEDescription)
        }
    }

    /// A local index of the table of a backup (API_LocalSecondaryIndexInfo).
    public struct LocalSecondaryIndexInfo: Shape {
        /// The name.
        public var indexName: String?
        /// The key.
        public var keySchema: [KeySchemaElement]?
        /// The attributes.
        public var projection: Projection?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("IndexName", &indexName)
            m("KeySchema", &keySchema)
            m("Projection", &projection)
        }
    }

    /// A global index of the table of a backup (API_GlobalSecondaryIndexInfo).
    public struct GlobalSecondaryIndexInfo: Shape {
        /// The name.
        public var indexName: String?
        /// The key.
        public var keySchema: [KeySchemaElement]?
        /// The attributes.
        public var projection: Projection?
        /// Capacity.
        public var provisionedThroughput: ProvisionedThroughput?
        /// The most that it took.
        public var onDemandThroughput: OnDemandThroughput?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("IndexName", &indexName)
            m("KeySchema", &keySchema)
            m("Projection", &projection)
            m("ProvisionedThroughput", &provisionedThroughput)
            m("OnDemandThroughput", &onDemandThroughput)
        }
    }
}
