public import AWSWire

extension DynamoDB {
    /// A statement of a batch (API_BatchStatementRequest).
    public struct BatchStatementRequest: Shape {
        /// The statement.
        public var statement = ""
        /// Values for `?`, in order.
        public var parameters: [AttributeValue]?
        /// Whether the read sees all writes before it.
        public var consistentRead: Bool?
        /// `ALL_OLD` or `NONE`.
        public var returnValuesOnConditionCheckFailure: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Statement", &statement)
            m("Parameters", &parameters)
            m("ConsistentRead", &consistentRead)
            m("ReturnValuesOnConditionCheckFailure", &returnValuesOnConditionCheckFailure)
        }
    }

    /// What a statement of a batch gave (API_BatchStatementResponse).
    public struct BatchStatementResponse: Shape {
        /// Why the statement failed.
        public var error: BatchStatementError?
        /// The table's name.
        public var tableName: String?
        /// The item that was read, or that a write returned.
        public var item: Item?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Error", &error)
            m("TableName", &tableName)
            m("Item", &item)
        }
    }

    /// Why a statement of a batch failed (API_BatchStatementError).
    public struct BatchStatementError: Shape {
        /// The error's name.
        public var code: String?
        /// The error in words.
        public var message: String?
        /// The item on which a condition failed.
        public var item: Item?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Code", &code)
            m("Message", &message)
            m("Item", &item)
        }
    }

    /// A statement of a transaction (API_ParameterizedStatement).
    public struct ParameterizedStatement: Shape {
        /// The statement.
        public var statement = ""
        /// Values for `?`, in order.
        public var parameters: [AttributeValue]?
        /// `ALL_OLD` or `NONE`.
        public var returnValuesOnConditionCheckFailure: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Statement", &statement)
            m("Parameters", &parameters)
            m("ReturnValuesOnConditionCheckFailure", &returnValuesOnConditionCheckFailure)
        }
    }
}
