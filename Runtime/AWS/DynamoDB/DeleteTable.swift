public import AWSWire

extension DynamoDB {
    /// Deletes a table with its items (API_DeleteTable).
    public enum DeleteTable: Operation {
        /// AWS's name of the operation.
        public static let name = "DeleteTable"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's name or ARN.
            public var tableName = ""

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The table as it was.
            public var tableDescription: TableDescription?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableDescription", &tableDescription)
            }
        }
    }
}
