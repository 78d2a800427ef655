public import AWSWire

extension DynamoDB {
    /// Tells the quotas of capacity (API_DescribeLimits).
    public enum DescribeLimits: Operation {
        /// AWS's name of the operation.
        public static let name = "DescribeLimits"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// A request carries nothing.
        public struct Input: Shape {
            /// Makes it.
            public init() {}

            /// There is nothing to bind.
            public mutating func members(_ m: inout Members) {}
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// Reads a second of all the account's tables.
            public var accountMaxReadCapacityUnits: Int?
            /// Writes a second of all the account's tables.
            public var accountMaxWriteCapacityUnits: Int?
            /// Reads a second of one table.
            public var tableMaxReadCapacityUnits: Int?
            /// Writes a second of one table.
            public var tableMaxWriteCapacityUnits: Int?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("AccountMaxReadCapacityUnits", &accountMaxReadCapacityUnits)
                m("AccountMaxWriteCapacityUnits", &accountMaxWriteCapacityUnits)
                m("TableMaxReadCapacityUnits", &tableMaxReadCapacityUnits)
                m("TableMaxWriteCapacityUnits", &tableMaxWriteCapacityUnits)
            }
        }
    }
}
