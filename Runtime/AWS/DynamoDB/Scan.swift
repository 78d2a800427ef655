public import AWSWire

extension DynamoDB {
    /// Reads the items of a table, or of one segment of it (API_Scan).
    public enum Scan: Operation {
        /// AWS's name of the operation.
        public static let name = "Scan"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's name or ARN.
            public var tableName = ""
            /// The index to read instead of the table.
            public var indexName: String?
            /// Which attributes, as before expressions.
            public var attributesToGet: [String]?
            /// How many to look at, at most.
            public var limit: Int?
            /// `ALL_ATTRIBUTES`, `ALL_PROJECTED_ATTRIBUTES`, `SPECIFIC_ATTRIBUTES` or `COUNT`.
            public var select: String?
            /// Which of the items to give, as before expressions.
            public var scanFilter: [String: Condition]?
            /// `AND` or `OR`: how legacy conditions are joined.
            public var conditionalOperator: String?
            /// The key to go on after.
            public var exclusiveStartKey: [String: AttributeValue]?
            /// `INDEXES`, `TOTAL` or `NONE`.
            public var returnConsumedCapacity: String?
            /// Into how many segments the table is divided.
            public var totalSegments: Int?
            /// Which of them to read, from 0.
            public var segment: Int?
            /// Which attributes.
            public var projectionExpression: String?
            /// Which of the items to give.
            public var filterExpression: String?
            /// Names for `#name`.
            public var expressionAttributeNames: [String: String]?
            /// Values for `:value`.
            public var expressionAttributeValues: [String: AttributeValue]?
            /// Whether the read sees all writes before it.
            public var consistentRead: Bool?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
                m("IndexName", &indexName)
                m("AttributesToGet", &attributesToGet)
                m("Limit", &limit)
                m("Select", &select)
                m("ScanFilter", &scanFilter)
                m("ConditionalOperator", &conditionalOperator)
                m("ExclusiveStartKey", &exclusiveStartKey)
                m("ReturnConsumedCapacity", &returnConsumedCapacity)
                m("TotalSegments", &totalSegments)
                m("Segment", &segment)
                m("ProjectionExpression", &projectionExpression)
                m("FilterExpression", &filterExpression)
                m("ExpressionAttributeNames", &expressionAttributeNames)
                m("ExpressionAttributeValues", &expressionAttributeValues)
                m("ConsistentRead", &consistentRead)
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
