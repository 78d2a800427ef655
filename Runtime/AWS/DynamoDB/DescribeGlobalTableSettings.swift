public import AWSWire

extension DynamoDB {
    /// Tells each region's settings of a global table (API_DescribeGlobalTableSettings).
    public enum DescribeGlobalTableSettings: Operation {
        /// AWS's name of the operation.
        public static let name = "DescribeGlobalTableSettings"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The global table's name.
            public var globalTableName = ""

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("GlobalTableName", &globalTableName)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The global table's name.
            public var globalTableName: String?
            /// Each region's settings.
            public var replicaSettings: [ReplicaSettingsDescription]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("GlobalTableName", &globalTableName)
                m("ReplicaSettings", &replicaSettings)
            }
        }
    }
}
