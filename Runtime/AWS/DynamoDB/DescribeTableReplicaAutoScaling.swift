public import AWSWire

extension DynamoDB {
    /// Tells how the capacity of a global table's replicas scales (API_DescribeTableReplicaAutoScaling).
    public enum DescribeTableReplicaAutoScaling: Operation {
        /// AWS's name of the operation.
        public static let name = "DescribeTableReplicaAutoScaling"
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
            /// How the replicas' capacity scales.
            public var tableAutoScalingDescription: TableAutoScalingDescription?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableAutoScalingDescription", &tableAutoScalingDescription)
            }
        }
    }
}
