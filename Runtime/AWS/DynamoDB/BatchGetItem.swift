public import AWSWire

extension DynamoDB {
    /// Reads up to 100 items of any tables (API_BatchGetItem).
    public enum BatchGetItem: Operation {
        /// AWS's name of the operation.
        public static let name = "BatchGetItem"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The keys by table.
            public var requestItems: [String: KeysAndAttributes] = [:]
            /// `INDEXES`, `TOTAL` or `NONE`.
            public var returnConsumedCapacity: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("RequestItems", &requestItems)
                m("ReturnConsumedCapacity", &returnConsumedCapacity)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The items by table, in no order.
            public var responses: [String: [Item]]?
            /// What did not fit.
            public var unprocessedKeys: [String: KeysAndAttributes]?
            /// What it cost, by table.
            public var consumedCapacity: [ConsumedCapacity]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Responses", &responses)
                m("UnprocessedKeys", &unprocessedKeys)
                m("ConsumedCapacity", &consumedCapacity)
            }
        }
    }
}
