public import AWSWire

extension DynamoDB {
    /// Reads the items of a table (API_Scan).
    public enum Scan: Operation {
        /// AWS's name of the operation.
        public static let name = "Scan"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's name or ARN.
            public var tableName = ""
            /// How many to look at, at most.
            public var limit: Int?
            /// `ALL_ATTRIBUTES`, `SPECIFIC_ATTRIBUTES` or `COUNT`.
            public var select: String?
            /// The key to go on after.
            public var exclusiveStartKey: [String: AttributeValue]?
            /// `INDEXES`, `TOTAL` or `NONE`.
            public var returnConsumedCapacity: String?
            /// Into how many parts the table is cut.
            public var totalSegments: Int?
            /// Which part to read.
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
                m("Limit", &limit)
                m("Select", &select)
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
            public var count = 0
            /// How many were looked at.
            public var scannedCount = 0
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
