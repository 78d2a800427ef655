public import AWSWire

extension DynamoDB {
    /// Reads up to 100 items as of one moment (API_TransactGetItems).
    public enum TransactGetItems: Operation {
        /// AWS's name of the operation.
        public static let name = "TransactGetItems"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The reads.
            public var transactItems: [TransactGetItem] = []
            /// `INDEXES`, `TOTAL` or `NONE`.
            public var returnConsumedCapacity: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TransactItems", &transactItems)
                m("ReturnConsumedCapacity", &returnConsumedCapacity)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// What it cost, by table.
            public var consumedCapacity: [ConsumedCapacity]?
            /// The items in the order of the reads.
            public var responses: [ItemResponse]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ConsumedCapacity", &consumedCapacity)
                m("Responses", &responses)
            }
        }
    }
}
