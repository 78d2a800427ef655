public import AWSWire

extension DynamoDB {
    /// Tells which attribute says when items expire (API_DescribeTimeToLive).
    public enum DescribeTimeToLive: Operation {
        /// AWS's name of the operation.
        public static let name = "DescribeTimeToLive"
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
            /// The attribute.
            public var timeToLiveDescription: TimeToLiveDescription?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TimeToLiveDescription", &timeToLiveDescription)
            }
        }
    }
}
