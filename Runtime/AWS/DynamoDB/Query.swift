public import AWSWire

extension DynamoDB {
    /// Reads the items of one partition in the order of their range key (API_Query).
    public enum Query: Operation {
        /// AWS's name of the operation.
        public static let name = "Query"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's name or ARN.
            public var tableName = ""
            /// The index to read instead of the table.
            public var indexName: String?
            /// `ALL_ATTRIBUTES`, `ALL_PROJECTED_ATTRIBUTES`, `SPECIFIC_ATTRIBUTES` or `COUNT`.
            public var select: String?
            /// Which attributes, as before expressions.
            public var attributesToGet: [String]?
            /// How many to look at, at most.
            public var limit: Int?
            /// Whether the read sees all writes before it.
            public var consistentRead: Bool?
            /// The partition and a range in it, as before expressions.
            public var keyConditions: [String: Condition]?
            /// Which of the items to give, as before expressions.
            public var queryFilter: [String: Condition]?
            /// `AND` or `OR`: how legacy conditions are joined.
            public var conditionalOperator: String?
            /// Ascending, unless false.
            public var scanIndexForward: Bool?
            /// The key to go on after.
            public var exclusiveStartKey: [String: AttributeValue]?
            /// `INDEXES`, `TOTAL` or `NONE`.
            public var returnConsumedCapacity: String?
            /// Which attributes.
            public var projectionExpression: String?
            /// Which of the items to give.
            public var filterExpression: String?
            /// The partition, and a range in it.
            public var keyConditionExpression: String?
            /// Names for `#name`.
            public var expressionAttributeNames: [String: String]?
            /// Values for `:value`.
            public var expressionAttributeValues: [String: AttributeValue]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
                m("IndexName", &indexName)
                m("Select", &select)
                m("AttributesToGet", &attributesToGet)
                m("Limit", &limit)
                m("ConsistentRead", &consistentRead)
                m("KeyConditions", &keyConditions)
                m("QueryFilter", &queryFilter)
                m("ConditionalOperator", &conditionalOperator)
                m("ScanIndexForward", &scanIndexForward)
                m("ExclusiveStartKey", &exclusiveStartKey)
                m("ReturnConsumedCapacity", &returnConsumedCapacity)
                m("ProjectionExpression", &projectionExpression)
                m("FilterExpression", &filterExpression)
                m("KeyConditionExpression", &keyConditionExpression)
                m("ExpressionAttributeNames", &expressionAttributeNames)
                m("ExpressionAttributeValues", &expressionAttributeValues)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The items; none where only a count was asked for.
            public var items: [Item]?
            /// How many items there are after the filter.
            public var count: Int?
            /// How many were looked at.
            public var scannedCount: Int?
            /// Where to go on; none at the end.
            public var lastEvaluatedKey: [String: AttributeValue]?
            /// What it cost.
            public var consumedCapacity: ConsumedCapacity?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Items", &items)
                m("Count", &count)
                m("ScannedCount", &scannedCount)
                m("LastEvaluatedKey", &lastEvaluatedKey)
                m("ConsumedCapacity", &consumedCapacity)
            }
        }
    }
}
