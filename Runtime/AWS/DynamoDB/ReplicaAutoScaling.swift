public import AWSWire

extension DynamoDB {
    /// How the capacity of a table's replicas scales (API_TableAutoScalingDescription).
    public struct TableAutoScalingDescription: Shape {
        /// The table's name or ARN.
        public var tableName: String?
        /// `CREATING`, `UPDATING`, `DELETING`, `ACTIVE` ...
        public var tableStatus: String?
        /// The replicas.
        public var replicas: [ReplicaAutoScalingDescription]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("TableName", &tableName)
            m("TableStatus", &tableStatus)
            m("Replicas", &replicas)
        }
    }

    /// How the capacity of a replica scales (API_ReplicaAutoScalingDescription).
    public struct ReplicaAutoScalingDescription: Shape {
        /// The region.
        public var regionName: String?
        /// The global indexes.
        public var globalSecondaryIndexes: [ReplicaGlobalSecondaryIndexAutoScalingDescription]?
        /// How reads scale.
        public var replicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription?
        /// How writes scale.
        public var replicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription?
        /// `CREATING`, `UPDATING`, `DELETING`, `ACTIVE` ...
        public var replicaStatus: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("RegionName", &regionName)
            m("GlobalSecondaryIndexes", &globalSecondaryIndexes)
            m("ReplicaProvisionedReadCapacityAutoScalingSettings", &replicaProvisionedReadCapacityAutoScalingSettings)
            m("ReplicaProvisionedWriteCapacityAutoScalingSettings", &replicaProvisionedWriteCapacityAutoScalingSettings)
            m("ReplicaStatus", &replicaStatus)
        }
    }

    /// How the capacity of a replica's index scales (API_ReplicaGlobalSecondaryIndexAutoScalingDescription).
    public struct ReplicaGlobalSecondaryIndexAutoScalingDescription: Shape {
        /// The index's name.
        public var indexName: String?
        /// `CREATING`, `UPDATING`, `DELETING` or `ACTIVE`.
        public var indexStatus: String?
        /// How reads scale.
        public var provisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription?
        /// How writes scale.
        public var provisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("IndexName", &indexName)
            m("IndexStatus", &indexStatus)
            m("ProvisionedReadCapacityAutoScalingSettings", &provisionedReadCapacityAutoScalingSettings)
            m("ProvisionedWriteCapacityAutoScalingSettings", &provisionedWriteCapacityAutoScalingSettings)
        }
    }

    /// How an index is to scale (API_GlobalSecondaryIndexAutoScalingUpdate).
    public struct GlobalSecondaryIndexAutoScalingUpdate: Shape {
        /// The index's name.
        public var indexName: String?
        /// How writes are to scale.
        public var provisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdate?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("IndexName", &indexName)
            m("ProvisionedWriteCapacityAutoScalingUpdate", &provisionedWriteCapacityAutoScalingUpdate)
        }
    }

    /// How a replica is to scale (API_ReplicaAutoScalingUpdate).
    public struct ReplicaAutoScalingUpdate: Shape {
        /// The region.
        public var regionName = ""
        /// Changes of the indexes.
        public var replicaGlobalSecondaryIndexUpdates: [ReplicaGlobalSecondaryIndexAutoScalingUpdate]?
        /// How reads are to scale.
        public var replicaProvisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdate?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("RegionName", &regionName)
            m("ReplicaGlobalSecondaryIndexUpdates", &replicaGlobalSecondaryIndexUpdates)
            m("ReplicaProvisionedReadCapacityAutoScalingUpdate", &replicaProvisionedReadCapacityAutoScalingUpdate)
        }
    }

    /// How a replica's index is to scale (API_ReplicaGlobalSecondaryIndexAutoScalingUpdate).
    public struct ReplicaGlobalSecondaryIndexAutoScalingUpdate: Shape {
        /// The index's name.
        public var indexName: String?
        /// How reads are to scale.
        public var provisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdate?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("IndexName", &indexName)
            m("ProvisionedReadCapacityAutoScalingUpdate", &provisionedReadCapacityAutoScalingUpdate)
        }
    }
}
