public import AWSWire

extension DynamoDB {
    /// Reads an item by its key (API_GetItem).
    public enum GetItem: Operation {
        /// AWS's name of the operation.
        public static let name = "GetItem"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's name or ARN.
            public var tableName = ""
            /// The primary key.
            public var key: [String: AttributeValue] = [:]
            /// Which attributes, as before expressions.
            public var attributesToGet: [String]?
            /// Whether the read sees all writes before it.
            public var consistentRead: Bool?
            /// `INDEXES`, `TOTAL` or `NONE`.
            public var returnConsumedCapacity: String?
            /// Which attributes.
            public var projectionExpression: String?
            /// Names for `#name`.
            public var expressionAttributeNames: [String: String]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
                m("Key", &key)
                m("AttributesToGet", &attributesToGet)
                m("ConsistentRead", &consistentRead)
                m("ReturnConsumedCapacity", &returnConsumedCapacity)
                m("ProjectionExpression", &projectionExpression)
                m("ExpressionAttributeNames", &expressionAttributeNames)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The item; none where there is none.
            public var item: Item?
            /// What it cost.
            public var consumedCapacity: ConsumedCapacity?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Item", &item)
                m("ConsumedCapacity", &consumedCapacity)
            }
        }
    }
}
