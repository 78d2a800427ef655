public import AWSWire

extension DynamoDB {
    /// Writes a whole item (API_PutItem).
    public enum PutItem: Operation {
        /// AWS's name of the operation.
        public static let name = "PutItem"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's name or ARN.
            public var tableName = ""
            /// The item, its key among the attributes.
            public var item: [String: AttributeValue] {
                get { wholeItem.attributes }
                set { wholeItem = .attributes(newValue) }
            }
            /// The same as it came.
            public var wholeItem = WholeItem.attributes([:])
            /// What must hold, as before expressions.
            public var expected: [String: ExpectedAttributeValue]?
            /// `ALL_OLD` or `NONE`.
            public var returnValues: String?
            /// `INDEXES`, `TOTAL` or `NONE`.
            public var returnConsumedCapacity: String?
            /// `SIZE` or `NONE`.
            public var returnItemCollectionMetrics: String?
            /// `AND` or `OR`: how legacy conditions are joined.
            public var conditionalOperator: String?
            /// What must hold.
            public var conditionExpression: String?
            /// Names for `#name`.
            public var expressionAttributeNames: [String: String]?
            /// Values for `:value`.
            public var expressionAttributeValues: [String: AttributeValue]?
            /// `ALL_OLD` or `NONE`: whether a failed condition tells the item.
            public var returnValuesOnConditionCheckFailure: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
                m("Item", &wholeItem)
                m("Expected", &expected)
                m("ReturnValues", &returnValues)
                m("ReturnConsumedCapacity", &returnConsumedCapacity)
                m("ReturnItemCollectionMetrics", &returnItemCollectionMetrics)
                m("ConditionalOperator", &conditionalOperator)
                m("ConditionExpression", &conditionExpression)
                m("ExpressionAttributeNames", &expressionAttributeNames)
                m("ExpressionAttributeValues", &expressionAttributeValues)
                m("ReturnValuesOnConditionCheckFailure", &returnValuesOnConditionCheckFailure)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The item or parts of it, as ReturnValues asks.
            public var attributes: Item?
            /// What it cost.
            public var consumedCapacity: ConsumedCapacity?
            /// The partition's size, for a table with local indexes.
            public var itemCollectionMetrics: ItemCollectionMetrics?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Attributes", &attributes)
                m("ConsumedCapacity", &consumedCapacity)
                m("ItemCollectionMetrics", &itemCollectionMetrics)
            }
        }
    }
}
