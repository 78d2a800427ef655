public import AWSWire

extension DynamoDB {
    /// Which attributes an index holds (API_Projection).
    public struct Projection: Shape {
        /// `ALL`, `KEYS_ONLY` or `INCLUDE`.
        public var projectionType: String?
        /// Those that `INCLUDE` adds to the keys.
        public var nonKeyAttributes: [String]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ProjectionType", &projectionType)
            m("NonKeyAttributes", &nonKeyAttributes)
        }
    }

    /// An index that shares the partition key (API_LocalSecondaryIndex).
    public struct LocalSecondaryIndex: Shape {
        /// The name.
        public var indexName = ""
        /// The key.
        public var keySchema: [KeySchemaElement] = []
        /// The attributes.
        public var projection: Projection = .init()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("IndexName", &indexName)
            m("KeySchema", &keySchema)
            m("Projection", &projection)
        }
    }

    /// An index with a key of its own (API_GlobalSecondaryIndex).
    public struct GlobalSecondaryIndex: Shape {
        /// The name.
        public var indexName = ""
        /// The key, up to four attributes of each kind.
        public var keySchema: [KeySchemaElement] = []
        /// The attributes.
        public var projection: Projection = .init()
        /// Capacity.
        public var provisionedThroughput: ProvisionedThroughput?
        /// The most that it takes.
        public var onDemandThroughput: OnDemandThroughput?
        /// What it shall serve at once.
        public var warmThroughput: WarmThroughput?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("IndexName", &indexName)
            m("KeySchema", &keySchema)
            m("Projection", &projection)
            m("ProvisionedThroughput", &provisionedThroughput)
            m("OnDemandThroughput", &onDemandThroughput)
            m("WarmThroughput", &warmThroughput)
        }
    }

    /// What DynamoDB tells of a local index (API_LocalSecondaryIndexDescription).
    public struct LocalSecondaryIndexDescription: Shape {
        /// The name.
        public var indexName: String?
        /// The key.
        public var keySchema: [KeySchemaElement]?
        /// The attributes.
        public var projection: Projection?
        /// Bytes.
        public var indexSizeBytes: Int?
        /// How many items it holds.
        public var itemCount: Int?
        /// The ARN.
        public var indexArn: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("IndexName", &indexName)
            m("KeySchema", &keySchema)
            m("Projection", &projection)
            m("IndexSizeBytes", &indexSizeBytes)
            m("ItemCount", &itemCount)
            m("IndexArn", &indexArn)
        }
    }

    /// What DynamoDB tells of a global index (API_GlobalSecondaryIndexDescription).
    public struct GlobalSecondaryIndexDescription: Shape {
        /// The name.
        public var indexName: String?
        /// The key.
        public var keySchema: [KeySchemaElement]?
        /// The attributes.
        public var projection: Projection?
        /// `CREATING`, `ACTIVE`, `UPDATING` or `DELETING`.
        public var indexStatus: String?
        /// Whether it is being filled from the table.
        public var backfilling: Bool?
        /// Capacity.
        public var provisionedThroughput: ProvisionedThroughputDescription?
        /// Bytes.
        public var indexSizeBytes: Int?
        /// How many items it holds.
        public var itemCount: Int?
        /// The ARN.
        public var indexArn: String?
        /// The most that it takes.
        public var onDemandThroughput: OnDemandThroughput?
        /// What it can serve at once.
        public var warmThroughput: GlobalSecondaryIndexWarmThroughputDescription?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("IndexName", &indexName)
            m("KeySchema", &keySchema)
            m("Projection", &projection)
            m("IndexStatus", &indexStatus)
            m("Backfilling", &backfilling)
            m("ProvisionedThroughput", &provisionedThroughput)
            m("IndexSizeBytes", &indexSizeBytes)
            m("ItemCount", &itemCount)
            m("IndexArn", &indexArn)
            m("OnDemandThroughput", &onDemandThroughput)
            m("WarmThroughput", &warmThroughput)
        }
    }

    /// One change of the indexes: one of the three (API_GlobalSecondaryIndexUpdate).
    public struct GlobalSecondaryIndexUpdate: Shape {
        /// Changes capacity.
        public var update: UpdateGlobalSecondaryIndexAction?
        /// Adds an index.
        public var create: CreateGlobalSecondaryIndexAction?
        /// Removes an index.
        public var delete: DeleteGlobalSecondaryIndexAction?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Update", &update)
            m("Create", &create)
            m("Delete", &delete)
        }
    }

    /// A change of an index (API_UpdateGlobalSecondaryIndexAction).
    public struct UpdateGlobalSecondaryIndexAction: Shape {
        /// The name.
        public var indexName = ""
        /// Capacity.
        public var provisionedThroughput: ProvisionedThroughput?
        /// The most that it takes.
        public var onDemandThroughput: OnDemandThroughput?
        /// What it shall serve at once.
        public var warmThroughput: WarmThroughput?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("IndexName", &indexName)
            m("ProvisionedThroughput", &provisionedThroughput)
            m("OnDemandThroughput", &onDemandThroughput)
            m("WarmThroughput", &warmThroughput)
        }
    }

    /// An index to add: the members are the same (API_CreateGlobalSecondaryIndexAction).
    public typealias CreateGlobalSecondaryIndexAction = GlobalSecondaryIndex

    /// An index to remove (API_DeleteGlobalSecondaryIndexAction).
    public struct DeleteGlobalSecondaryIndexAction: Shape {
        /// The name.
        public var indexName = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("IndexName", &indexName)
        }
    }
}
