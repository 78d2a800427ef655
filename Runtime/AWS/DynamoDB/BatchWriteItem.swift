public import AWSWire

extension DynamoDB {
    /// Writes and deletes up to 25 items of any tables (API_BatchWriteItem).
    public enum BatchWriteItem: Operation {
        /// AWS's name of the operation.
        public static let name = "BatchWriteItem"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The writes by table.
            public var requestItems: [String: [WriteRequest]] = [:]
            /// `INDEXES`, `TOTAL` or `NONE`.
            public var returnConsumedCapacity: String?
            /// `SIZE` or `NONE`.
            public var returnItemCollectionMetrics: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("RequestItems", &requestItems)
                m("ReturnConsumedCapacity", &returnConsumedCapacity)
                m("ReturnItemCollectionMetrics", &returnItemCollectionMetrics)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// What was not done.
            public var unprocessedItems: [String: [WriteRequest]]?
            /// The sizes of the partitions, by table.
            public var itemCollectionMetrics: [String: [ItemCollectionMetrics]]?
            /// What it cost, by table.
            public var consumedCapacity: [ConsumedCapacity]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("UnprocessedItems", &unprocessedItems)
                m("ItemCollectionMetrics", &itemCollectionMetrics)
                m("ConsumedCapacity", &consumedCapacity)
            }
        }
    }
}
