public import AWSWire

extension DynamoDB {
    /// Tells of a table (API_DescribeTable).
    public enum DescribeTable: Operation {
        /// AWS's name of the operation.
        public static let name = "DescribeTable"
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
            /// The table.
            public var table: TableDescription?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Table", &table)
            }
        }
    }
}
