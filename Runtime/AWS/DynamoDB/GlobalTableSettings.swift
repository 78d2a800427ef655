public import AWSWire

extension DynamoDB {
    /// A region's settings (API_ReplicaSettingsDescription).
    public struct ReplicaSettingsDescription: Shape {
        /// The region.
        public var regionName = ""
        /// `CREATING`, `UPDATING`, `DELETING`, `ACTIVE` ...
        public var replicaStatus: String?
        /// On-demand mode.
        public var replicaBillingModeSummary: BillingModeSummary?
        /// Reads a second.
        public var replicaProvisionedReadCapacityUnits: Int?
        /// How reads scale.
        public var replicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription?
        /// Writes a second.
        public var replicaProvisionedWriteCapacityUnits: Int?
        /// How writes scale.
        public var replicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription?
        /// The indexes' settings.
        public var replicaGlobalSecondaryIndexSettings: [ReplicaGlobalSecondaryIndexSettingsDescription]?
        /// The class of the table.
        public var replicaTableClassSummary: TableClassSummary?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("RegionName", &regionName)
            m("ReplicaStatus", &replicaStatus)
            m("ReplicaBillingModeSummary", &replicaBillingModeSummary)
            m("ReplicaProvisionedReadCapacityUnits", &replicaProvisionedReadCapacityUnits)
            m("ReplicaProvisionedReadCapacityAutoScalingSettings", &replicaProvisionedReadCapacityAutoScalingSettings)
            m("ReplicaProvisionedWriteCapacityUnits", &replicaProvisionedWriteCapacityUnits)
            m("ReplicaProvisionedWriteCapacityAutoScalingSettings", &replicaProvisionedWriteCapacityAutoScalingSettings)
            m("ReplicaGlobalSecondaryIndexSettings", &replicaGlobalSecondaryIndexSettings)
            m("ReplicaTableClassSummary", &replicaTableClassSummary)
        }
    }

    /// A region's settings of an index (API_ReplicaGlobalSecondaryIndexSettingsDescription).
    public struct ReplicaGlobalSecondaryIndexSettingsDescription: Shape {
        /// The index's name.
        public var indexName = ""
        /// `CREATING`, `UPDATING`, `DELETING` or `ACTIVE`.
        public var indexStatus: String?
        /// Reads a second.
        public var provisionedReadCapacityUnits: Int?
        /// How reads scale.
        public var provisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescription?
        /// Writes a second.
        public var provisionedWriteCapacityUnits: Int?
        /// How writes scale.
        public var provisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescription?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("IndexName", &indexName)
            m("IndexStatus", &indexStatus)
            m("ProvisionedReadCapacityUnits", &provisionedReadCapacityUnits)
            m("ProvisionedReadCapacityAutoScalingSettings", &provisionedReadCapacityAutoScalingSettings)
            m("ProvisionedWriteCapacityUnits", &provisionedWriteCapacityUnits)
            m("ProvisionedWriteCapacityAutoScalingSettings", &provisionedWriteCapacityAutoScalingSettings)
        }
    }

    /// A change of an index's settings in all regions (API_GlobalTableGlobalSecondaryIndexSettingsUpdate).
    public struct GlobalTableGlobalSecondaryIndexSettingsUpdate: Shape {
        /// The index's name.
        public var indexName = ""
        /// Writes a second.
        public var provisionedWriteCapacityUnits: Int?
        /// How writes are to scale.
        public var provisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("IndexName", &indexName)
            m("ProvisionedWriteCapacityUnits", &provisionedWriteCapacityUnits)
            m("ProvisionedWriteCapacityAutoScalingSettingsUpdate", &provisionedWriteCapacityAutoScalingSettingsUpdate)
        }
    }

    /// A change of a region's settings (API_ReplicaSettingsUpdate).
    public struct ReplicaSettingsUpdate: Shape {
        /// The region.
        public var regionName = ""
        /// Reads a second.
        public var replicaProvisionedReadCapacityUnits: Int?
        /// How reads are to scale.
        public var replicaProvisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate?
        /// Changes of the indexes' settings.
        public var replicaGlobalSecondaryIndexSettingsUpdate: [ReplicaGlobalSecondaryIndexSettingsUpdate]?
        /// `STANDARD` or `STANDARD_INFREQUENT_ACCESS`.
        public var replicaTableClass: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("RegionName", &regionName)
            m("ReplicaProvisionedReadCapacityUnits", &replicaProvisionedReadCapacityUnits)
            m(
                "ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate",
                &replicaProvisionedReadCapacityAutoScalingSettingsUpdate
            )
            m("ReplicaGlobalSecondaryIndexSettingsUpdate", &replicaGlobalSecondaryIndexSettingsUpdate)
            m("ReplicaTableClass", &replicaTableClass)
        }
    }

    /// A change of a region's settings of an index (API_ReplicaGlobalSecondaryIndexSettingsUpdate).
    public struct ReplicaGlobalSecondaryIndexSettingsUpdate: Shape {
        /// The index's name.
        public var indexName = ""
        /// Reads a second.
        public var provisionedReadCapacityUnits: Int?
        /// How reads are to scale.
        public var provisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("IndexName", &indexName)
            m("ProvisionedReadCapacityUnits", &provisionedReadCapacityUnits)
            m("ProvisionedReadCapacityAutoScalingSettingsUpdate", &provisionedReadCapacityAutoScalingSettingsUpdate)
        }
    }
}
