public import AWSCore
public import AWSWire

extension DynamoDB {
    /// What DynamoDB tells of a table (API_TableDescription).
    public struct TableDescription: Shape {
        /// The key attributes' types, those of the indexes too.
        public var attributeDefinitions: [AttributeDefinition]?
        /// The name.
        public var tableName: String?
        /// The primary key.
        public var keySchema: [KeySchemaElement]?
        /// `CREATING`, `ACTIVE`, `UPDATING`, `DELETING` ...
        public var tableStatus: String?
        /// When it was made.
        public var creationDateTime: Timestamp?
        /// Capacity.
        public var provisionedThroughput: ProvisionedThroughputDescription?
        /// The items' sizes, bytes.
        public var tableSizeBytes: Int?
        /// How many items there are.
        public var itemCount: Int?
        /// The ARN.
        public var tableArn: String?
        /// A UUID.
        public var tableId: String?
        /// On-demand mode.
        public var billingModeSummary: BillingModeSummary?
        /// The indexes that share the partition key.
        public var localSecondaryIndexes: [LocalSecondaryIndexDescription]?
        /// The indexes with keys of their own.
        public var globalSecondaryIndexes: [GlobalSecondaryIndexDescription]?
        /// Whether there is a stream, and what its records hold.
        public var streamSpecification: StreamSpecification?
        /// When the newest stream was made, as ISO 8601: part of its ARN.
        public var latestStreamLabel: String?
        /// The newest stream's ARN.
        public var latestStreamArn: String?
        /// Which kind of global table it is.
        public var globalTableVersion: String?
        /// The replicas of a global table.
        public var replicas: [ReplicaDescription]?
        /// The witnesses of a strongly consistent global table.
        public var globalTableWitnesses: [GlobalTableWitnessDescription]?
        /// Whether a global table copies its settings.
        public var globalTableSettingsReplicationMode: String?
        /// Where a restored table comes from.
        public var restoreSummary: RestoreSummary?
        /// Encryption at rest.
        public var sSEDescription: SSEDescription?
        /// Why and when the table was archived.
        public var archivalSummary: ArchivalSummary?
        /// The class, where one was set.
        public var tableClassSummary: TableClassSummary?
        /// Whether DeleteTable is refused.
        public var deletionProtectionEnabled: Bool?
        /// The most that an on-demand table takes.
        public var onDemandThroughput: OnDemandThroughput?
        /// What the table can serve at once.
        public var warmThroughput: TableWarmThroughputDescription?
        /// `EVENTUAL` or `STRONG`.
        public var multiRegionConsistency: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("AttributeDefinitions", &attributeDefinitions)
            m("TableName", &tableName)
            m("KeySchema", &keySchema)
            m("TableStatus", &tableStatus)
            m("CreationDateTime", &creationDateTime)
            m("ProvisionedThroughput", &provisionedThroughput)
            m("TableSizeBytes", &tableSizeBytes)
            m("ItemCount", &itemCount)
            m("TableArn", &tableArn)
            m("TableId", &tableId)
            m("BillingModeSummary", &billingModeSummary)
            m("LocalSecondaryIndexes", &localSecondaryIndexes)
            m("GlobalSecondaryIndexes", &globalSecondaryIndexes)
            m("StreamSpecification", &streamSpecification)
            m("LatestStreamLabel", &latestStreamLabel)
            m("LatestStreamArn", &latestStreamArn)
            m("GlobalTableVersion", &globalTableVersion)
            m("Replicas", &replicas)
            m("GlobalTableWitnesses", &globalTableWitnesses)
            m("GlobalTableSettingsReplicationMode", &globalTableSettingsReplicationMode)
            m("RestoreSummary", &restoreSummary)
            m("SSEDescription", &sSEDescription)
            m("ArchivalSummary", &archivalSummary)
            m("TableClassSummary", &tableClassSummary)
            m("DeletionProtectionEnabled", &deletionProtectionEnabled)
            m("OnDemandThroughput", &onDemandThroughput)
            m("WarmThroughput", &warmThroughput)
            m("MultiRegionConsistency", &multiRegionConsistency)
        }
    }

    /// A key attribute's type (API_AttributeDefinition).
    public struct AttributeDefinition: Shape {
        /// The name.
        public var attributeName = ""
        /// `S`, `N` or `B`.
        public var attributeType = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("AttributeName", &attributeName)
            m("AttributeType", &attributeType)
        }
    }

    /// A part of a primary key (API_KeySchemaElement).
    public struct KeySchemaElement: Shape {
        /// The attribute.
        public var attributeName = ""
        /// `HASH` or `RANGE`.
        public var keyType = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("AttributeName", &attributeName)
            m("KeyType", &keyType)
        }
    }
}
