public import AWSWire

extension DynamoDB {
    /// What an operation cost on a table (API_ConsumedCapacity).
    public struct ConsumedCapacity: Shape {
        /// The table.
        public var tableName: String?
        /// All of it.
        public var capacityUnits: Double?
        /// The reads, in transactions.
        public var readCapacityUnits: Double?
        /// The writes, in transactions.
        public var writeCapacityUnits: Double?
        /// The table's own share.
        public var table: Capacity?
        /// The local indexes' shares.
        public var localSecondaryIndexes: [String: Capacity]?
        /// The global indexes' shares.
        public var globalSecondaryIndexes: [String: Capacity]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("TableName", &tableName)
            m("CapacityUnits", &capacityUnits)
            m("ReadCapacityUnits", &readCapacityUnits)
            m("WriteCapacityUnits", &writeCapacityUnits)
            m("Table", &table)
            m("LocalSecondaryIndexes", &localSecondaryIndexes)
            m("GlobalSecondaryIndexes", &globalSecondaryIndexes)
        }
    }

    /// What an operation cost on a table or an index (API_Capacity).
    public struct Capacity: Shape {
        /// The reads.
        public var readCapacityUnits: Double?
        /// The writes.
        public var writeCapacityUnits: Double?
        /// All of it.
        public var capacityUnits: Double?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ReadCapacityUnits", &readCapacityUnits)
            m("WriteCapacityUnits", &writeCapacityUnits)
            m("CapacityUnits", &capacityUnits)
        }
    }

    /// The size of the items of one partition key (API_ItemCollectionMetrics).
    public struct ItemCollectionMetrics: Shape {
        /// The partition key.
        public var itemCollectionKey: [String: AttributeValue]?
        /// A lower and an upper bound, GB.
        public var sizeEstimateRangeGB: [Double]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ItemCollectionKey", &itemCollectionKey)
            m("SizeEstimateRangeGB", &sizeEstimateRangeGB)
        }
    }
}
