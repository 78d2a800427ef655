public import AWSWire

extension DynamoDB {
    /// Runs a PartiQL statement (API_ExecuteStatement).
    public enum ExecuteStatement: Operation {
        /// AWS's name of the operation.
        public static let name = "ExecuteStatement"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The statement.
            public var statement = ""
            /// Values for `?`, in order.
            public var parameters: [AttributeValue]?
            /// Whether the read sees all writes before it.
            public var consistentRead: Bool?
            /// Where to go on, as the last answer said.
            public var nextToken: String?
            /// `INDEXES`, `TOTAL` or `NONE`.
            public var returnConsumedCapacity: String?
            /// How many items to look at, at most.
            public var limit: Int?
            /// `ALL_OLD` or `NONE`.
            public var returnValuesOnConditionCheckFailure: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Statement", &statement)
                m("Parameters", &parameters)
                m("ConsistentRead", &consistentRead)
                m("NextToken", &nextToken)
                m("ReturnConsumedCapacity", &returnConsumedCapacity)
                m("Limit", &limit)
                m("ReturnValuesOnConditionCheckFailure", &returnValuesOnConditionCheckFailure)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The items.
            public var items: [Item]?
            /// Where to go on; none at the end.
            public var nextToken: String?
            /// What it cost.
            public var consumedCapacity: ConsumedCapacity?
            /// The key where the page ends; none at the end.
            public var lastEvaluatedKey: [String: AttributeValue]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Items", &items)
                m("NextToken", &nextToken)
                m("ConsumedCapacity", &consumedCapacity)
                m("LastEvaluatedKey", &lastEvaluatedKey)
            }
        }
    }
}
