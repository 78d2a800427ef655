public import AWSWire

extension DynamoDB {
    /// Runs up to 100 PartiQL statements, all or none (API_ExecuteTransaction).
    public enum ExecuteTransaction: Operation {
        /// AWS's name of the operation.
        public static let name = "ExecuteTransaction"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The statements: all read or all write.
            public var transactStatements: [ParameterizedStatement] = []
            /// A repeat with it within ten minutes does nothing more.
            public var clientRequestToken: String?
            /// `INDEXES`, `TOTAL` or `NONE`.
            public var returnConsumedCapacity: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TransactStatements", &transactStatements)
                m("ClientRequestToken", &clientRequestToken)
                m("ReturnConsumedCapacity", &returnConsumedCapacity)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// What each statement gave, in order.
            public var responses: [ItemResponse]?
            /// What it cost, by table.
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
