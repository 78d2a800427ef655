public import AWSCore
public import AWSWire

extension DynamoDB {
    /// What DynamoDB tells of a table (API_TableDescription).
    public struct TableDescription: Shape {
        /// The key attributes' types.
        public var attributeDefinitions: [AttributeDefinition]?
        /// The name.
        public var tableName: String?
        /// The primary key.
        public var keySchema: [KeySchemaElement]?
        /// `CREATING`, `ACTIVE`, `DELETING` ...
        public var tableStatus: String?
        /// When it was made.
        public var creationDateTime: Timestamp?
        /// Capacity.
        public var provisionedThroughput: ProvisionedThroughputDescription?
        /// The items' sizes.
        public var tableSizeBytes: Int?
        /// How many items there are.
        public var itemCount: Int?
        /// The ARN.
        public var tableArn: String?
        /// A UUID.
        public var tableId: String?
        /// On-demand mode.
        public var billingModeSummary: BillingModeSummary?
        /// Encryption at rest.
        public var sSEDescription: SSEDescription?
        /// The class, where one was set.
        public var tableClassSummary: TableClassSummary?
        /// Whether DeleteTable is refused.
        public var deletionProtectionEnabled: Bool?
        /// What the table can serve at once.
        public var warmThroughput: TableWarmThroughputDescription?

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
            m("SSEDescription", &sSEDescription)
            m("TableClassSummary", &tableClassSummary)
            m("DeletionProtectionEnabled", &deletionProtectionEnabled)
            m("WarmThroughput", &warmThroughput)
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

    /// Capacity to provision (API_ProvisionedThroughput).
    public struct ProvisionedThroughput: Shape {
        /// Reads a second.
        public var readCapacityUnits = 0
        /// Writes a second.
        public var writeCapacityUnits = 0

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ReadCapacityUnits", &readCapacityUnits)
            m("WriteCapacityUnits", &writeCapacityUnits)
        }
    }

    /// Capacity that is provisioned (API_ProvisionedThroughputDescription).
    public struct ProvisionedThroughputDescription: Shape {
        /// How often it was lowered today.
        public var numberOfDecreasesToday: Int?
        /// Reads a second.
        public var readCapacityUnits: Int?
        /// Writes a second.
        public var writeCapacityUnits: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("NumberOfDecreasesToday", &numberOfDecreasesToday)
            m("ReadCapacityUnits", &readCapacityUnits)
            m("WriteCapacityUnits", &writeCapacityUnits)
        }
    }

    /// On-demand mode (API_BillingModeSummary).
    public struct BillingModeSummary: Shape {
        /// `PAY_PER_REQUEST`.
        public var billingMode: String?
        /// Since when.
        public var lastUpdateToPayPerRequestDateTime: Timestamp?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("BillingMode", &billingMode)
            m("LastUpdateToPayPerRequestDateTime", &lastUpdateToPayPerRequestDateTime)
        }
    }

    /// Encryption at rest to set up (API_SSESpecification).
    public struct SSESpecification: Shape {
        /// With a KMS key.
        public var enabled: Bool?
        /// `KMS`.
        public var sSEType: String?
        /// The key.
        public var kMSMasterKeyId: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Enabled", &enabled)
            m("SSEType", &sSEType)
            m("KMSMasterKeyId", &kMSMasterKeyId)
        }
    }

    /// Encryption at rest (API_SSEDescription).
    public struct SSEDescription: Shape {
        /// `ENABLED`.
        public var status: String?
        /// `KMS`.
        public var sSEType: String?
        /// The key.
        public var kMSMasterKeyArn: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Status", &status)
            m("SSEType", &sSEType)
            m("KMSMasterKeyArn", &kMSMasterKeyArn)
        }
    }

    /// The table's class (API_TableClassSummary).
    public struct TableClassSummary: Shape {
        /// `STANDARD` or `STANDARD_INFREQUENT_ACCESS`.
        public var tableClass: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("TableClass", &tableClass)
        }
    }

    /// What a table can serve at once (API_TableWarmThroughputDescription).
    public struct TableWarmThroughputDescription: Shape {
        /// Reads a second.
        public var readUnitsPerSecond: Int?
        /// Writes a second.
        public var writeUnitsPerSecond: Int?
        /// `ACTIVE`.
        public var status: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ReadUnitsPerSecond", &readUnitsPerSecond)
            m("WriteUnitsPerSecond", &writeUnitsPerSecond)
            m("Status", &status)
        }
    }

    /// A tag (API_Tag).
    public struct Tag: Shape {
        /// The name.
        public var key = ""
        /// The value.
        public var value = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Key", &key)
            m("Value", &value)
        }
    }

    /// The attribute that says when items expire (API_TimeToLiveSpecification).
    public struct TimeToLiveSpecification: Shape {
        /// Whether items expire.
        public var enabled = false
        /// The attribute.
        public var attributeName = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Enabled", &enabled)
            m("AttributeName", &attributeName)
        }
    }

    /// The attribute that says when items expire (API_TimeToLiveDescription).
    public struct TimeToLiveDescription: Shape {
        /// `ENABLED` or `DISABLED`.
        public var timeToLiveStatus: String?
        /// The attribute.
        public var attributeName: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("TimeToLiveStatus", &timeToLiveStatus)
            m("AttributeName", &attributeName)
        }
    }
}
