public import AWSWire

extension DynamoDB {
    /// Writes up to 100 items, all or none (API_TransactWriteItems).
    public enum TransactWriteItems: Operation {
        /// AWS's name of the operation.
        public static let name = "TransactWriteItems"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The writes.
            public var transactItems: [TransactWriteItem] = []
            /// `INDEXES`, `TOTAL` or `NONE`.
            public var returnConsumedCapacity: String?
            /// `SIZE` or `NONE`.
            public var returnItemCollectionMetrics: String?
            /// A repeat with it within ten minutes does nothing more.
            public var clientRequestToken: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TransactItems", &transactItems)
                m("ReturnConsumedCapacity", &returnConsumedCapacity)
                m("ReturnItemCollectionMetrics", &returnItemCollectionMetrics)
                m("ClientRequestToken", &clientRequestToken)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// What it cost, by table.
            public var consumedCapacity: [ConsumedCapacity]?
            /// The sizes of the partitions, by table.
            public var itemCollectionMetrics: [String: [ItemCollectionMetrics]]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ConsumedCapacity", &consumedCapacity)
                m("ItemCollectionMetrics", &itemCollectionMetrics)
            }
        }
    }
}
