public import AWSWire

extension DynamoDB {
    /// What an operation cost (API_ConsumedCapacity).
    public struct ConsumedCapacity: Shape {
        /// The table.
        public var tableName: String?
        /// All units.
        public var capacityUnits: Double?
        /// Units of reads, told of transactions.
        public var readCapacityUnits: Double?
        /// Units of writes, told of transactions.
        public var writeCapacityUnits: Double?
        /// The table's own share, where indexes are told.
        public var table: Capacity?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("TableName", &tableName)
            m("CapacityUnits", &capacityUnits)
            m("ReadCapacityUnits", &readCapacityUnits)
            m("WriteCapacityUnits", &writeCapacityUnits)
            m("Table", &table)
        }
    }

    /// Units that a table or an index cost (API_Capacity).
    public struct Capacity: Shape {
        /// Units of reads.
        public var readCapacityUnits: Double?
        /// Units of writes.
        public var writeCapacityUnits: Double?
        /// All units.
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
}
