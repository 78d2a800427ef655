public import AWSCore
public import AWSWire

extension DynamoDB {
    /// Capacity as asked for (API_ProvisionedThroughput).
    public struct ProvisionedThroughput: Shape {
        /// Reads of 4 KB a second.
        public var readCapacityUnits = 0
        /// Writes of 1 KB a second.
        public var writeCapacityUnits = 0

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ReadCapacityUnits", &readCapacityUnits)
            m("WriteCapacityUnits", &writeCapacityUnits)
        }
    }

    /// Capacity as it is (API_ProvisionedThroughputDescription).
    public struct ProvisionedThroughputDescription: Shape {
        /// When it was last raised.
        public var lastIncreaseDateTime: Timestamp?
        /// When it was last lowered.
        public var lastDecreaseDateTime: Timestamp?
        /// How often it was lowered today.
        public var numberOfDecreasesToday: Int?
        /// Reads of 4 KB a second.
        public var readCapacityUnits: Int?
        /// Writes of 1 KB a second.
        public var writeCapacityUnits: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("LastIncreaseDateTime", &lastIncreaseDateTime)
            m("LastDecreaseDateTime", &lastDecreaseDateTime)
            m("NumberOfDecreasesToday", &numberOfDecreasesToday)
            m("ReadCapacityUnits", &readCapacityUnits)
            m("WriteCapacityUnits", &writeCapacityUnits)
        }
    }

    /// The most that an on-demand table takes (API_OnDemandThroughput).
    public struct OnDemandThroughput: Shape {
        /// Read units a second; -1 for no limit.
        public var maxReadRequestUnits: Int?
        /// Write units a second; -1 for no limit.
        public var maxWriteRequestUnits: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("MaxReadRequestUnits", &maxReadRequestUnits)
            m("MaxWriteRequestUnits", &maxWriteRequestUnits)
        }
    }

    /// What a table shall serve at once (API_WarmThroughput).
    public struct WarmThroughput: Shape {
        /// Read units a second.
        public var readUnitsPerSecond: Int?
        /// Write units a second.
        public var writeUnitsPerSecond: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ReadUnitsPerSecond", &readUnitsPerSecond)
            m("WriteUnitsPerSecond", &writeUnitsPerSecond)
        }
    }

    /// What a table can serve at once (API_TableWarmThroughputDescription).
    public struct TableWarmThroughputDescription: Shape {
        /// Read units a second.
        public var readUnitsPerSecond: Int?
        /// Write units a second.
        public var writeUnitsPerSecond: Int?
        /// `ACTIVE`, `UPDATING` ...
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

    /// What an index can serve at once: the members are the same (API_GlobalSecondaryIndexWarmThroughputDescription).
    public typealias GlobalSecondaryIndexWarmThroughputDescription = TableWarmThroughputDescription

    /// A replica's own capacity (API_ProvisionedThroughputOverride).
    public struct ProvisionedThroughputOverride: Shape {
        /// Reads of 4 KB a second.
        public var readCapacityUnits: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ReadCapacityUnits", &readCapacityUnits)
        }
    }

    /// A replica's own limit (API_OnDemandThroughputOverride).
    public struct OnDemandThroughputOverride: Shape {
        /// Read units a second.
        public var maxReadRequestUnits: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("MaxReadRequestUnits", &maxReadRequestUnits)
        }
    }
}
