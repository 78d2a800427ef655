public import AWSWire

extension DynamoDB {
    /// Changes how the capacity of a global table's replicas scales (API_UpdateTableReplicaAutoScaling).
    public enum UpdateTableReplicaAutoScaling: Operation {
        /// AWS's name of the operation.
        public static let name = "UpdateTableReplicaAutoScaling"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// Changes of the indexes.
            public var globalSecondaryIndexUpdates: [GlobalSecondaryIndexAutoScalingUpdate]?
            /// The table's name or ARN.
            public var tableName = ""
            /// How writes are to scale.
            public var provisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdate?
            /// The replicas to change.
            public var replicaUpdates: [ReplicaAutoScalingUpdate]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("GlobalSecondaryIndexUpdates", &globalSecondaryIndexUpdates)
                m("TableName", &tableName)
                m("ProvisionedWriteCapacityAutoScalingUpdate", &provisionedWriteCapacityAutoScalingUpdate)
                m("ReplicaUpdates", &replicaUpdates)
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
