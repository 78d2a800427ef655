public import AWSWire

extension DynamoDB {
    /// Runs up to 25 PartiQL statements, each for itself (API_BatchExecuteStatement).
    public enum BatchExecuteStatement: Operation {
        /// AWS's name of the operation.
        public static let name = "BatchExecuteStatement"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The statements: all read or all write.
            public var statements: [BatchStatementRequest] = []
            /// `INDEXES`, `TOTAL` or `NONE`.
            public var returnConsumedCapacity: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Statements", &statements)
                m("ReturnConsumedCapacity", &returnConsumedCapacity)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// What each statement gave, in order.
            public var responses: [BatchStatementResponse]?
            /// What it cost, by statement.
            public var consumedCapacity: [ConsumedCapacity]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Responses", &responses)
                m("ConsumedCapacity", &consumedCapacity)
            }
        }
    }
}
