public import AWSWire

extension DynamoDB {
    /// Lists the tables of an account and region (API_ListTables).
    public enum ListTables: Operation {
        /// AWS's name of the operation.
        public static let name = "ListTables"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The name to go on after.
            public var exclusiveStartTableName: String?
            /// 1 to 100.
            public var limit: Int?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ExclusiveStartTableName", &exclusiveStartTableName)
                m("Limit", &limit)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The names in order.
            public var tableNames: [String] = []
            /// Where to go on.
            public var lastEvaluatedTableName: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableNames", &tableNames)
                m("LastEvaluatedTableName", &lastEvaluatedTableName)
            }
        }
    }
}
