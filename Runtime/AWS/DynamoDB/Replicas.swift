public import AWSCore
public import AWSWire

extension DynamoDB {
    /// A replica of a global table (API_ReplicaDescription).
    public struct ReplicaDescription: Shape {
        /// The region.
        public var regionName: String?
        /// `ACTIVE` ...
        public var replicaStatus: String?
        /// The ARN.
        public var replicaArn: String?
        /// More on the status.
        public var replicaStatusDescription: String?
        /// How far it is.
        public var replicaStatusPercentProgress: String?
        /// The key.
        public var kMSMasterKeyId: String?
        /// Its own capacity.
        public var provisionedThroughputOverride: ProvisionedThroughputOverride?
        /// Its own limit.
        public var onDemandThroughputOverride: OnDemandThroughputOverride?
        /// What it can serve at once.
        public var warmThroughput: TableWarmThroughputDescription?
        /// Its indexes.
        public var globalSecondaryIndexes: [ReplicaGlobalSecondaryIndexDescription]?
        /// Since when it cannot be reached.
        public var replicaInaccessibleDateTime: Timestamp?
        /// Its class.
        public var replicaTableClassSummary: TableClassSummary?
        /// Whether settings are copied.
        public var globalTableSettingsReplicationMode: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("RegionName", &regionName)
            m("ReplicaStatus", &replicaStatus)
            m("ReplicaArn", &replicaArn)
            m("ReplicaStatusDescription", &replicaStatusDescription)
            m("ReplicaStatusPercentProgress", &replicaStatusPercentProgress)
            m("KMSMasterKeyId", &kMSMasterKeyId)
            m("ProvisionedThroughputOverride", &provisionedThroughputOverride)
            m("OnDemandThroughputOverride", &onDemandThroughputOverride)
            m("WarmThroughput", &warmThroughput)
            m("GlobalSecondaryIndexes", &globalSecondaryIndexes)
            m("ReplicaInaccessibleDateTime", &replicaInaccessibleDateTime)
            m("ReplicaTableClassSummary", &replicaTableClassSummary)
            m("GlobalTableSettingsReplicationMode", &globalTableSettingsReplicationMode)
        }
    }

    /// A replica's index (API_ReplicaGlobalSecondaryIndexDescription).
    public struct ReplicaGlobalSecondaryIndexDescription: Shape {
        /// The name.
        public var indexName: String?
        /// Its own capacity.
        public var provisionedThroughputOverride: ProvisionedThroughputOverride?
        /// Its own limit.
        public var onDemandThroughputOverride: OnDemandThroughputOverride?
        /// What it can serve at once.
        public var warmThroughput: GlobalSecondaryIndexWarmThroughputDescription?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("IndexName", &indexName)
            m("ProvisionedThroughputOverride", &provisionedThroughputOverride)
            m("OnDemandThroughputOverride", &onDemandThroughputOverride)
            m("WarmThroughput", &warmThroughput)
        }
    }

    /// A witness of a global table (API_GlobalTableWitnessDescription).
    public struct GlobalTableWitnessDescription: Shape {
        /// The region.
        public var regionName: String?
        /// Its status.
        public var witnessStatus: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("RegionName", &regionName)
            m("WitnessStatus", &witnessStatus)
        }
    }

    /// One change of the replicas: one of the three (API_ReplicationGroupUpdate).
    public struct ReplicationGroupUpdate: Shape {
        /// Adds a replica.
        public var create: CreateReplicationGroupMemberAction?
        /// Changes one.
        public var update: UpdateReplicationGroupMemberAction?
        /// Removes one.
        public var delete: DeleteReplicationGroupMemberAction?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Create", &create)
            m("Update", &update)
            m("Delete", &delete)
        }
    }

    /// A replica to add (API_CreateReplicationGroupMemberAction).
    public struct CreateReplicationGroupMemberAction: Shape {
        /// The region.
        public var regionName = ""
        /// The key.
        public var kMSMasterKeyId: String?
        /// Its own capacity.
        public var provisionedThroughputOverride: ProvisionedThroughputOverride?
        /// Its own limit.
        public var onDemandThroughputOverride: OnDemandThroughputOverride?
        /// Its indexes.
        public var globalSecondaryIndexes: [ReplicaGlobalSecondaryIndex]?
        /// Its class.
        public var tableClassOverride: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("RegionName", &regionName)
            m("KMSMasterKeyId", &kMSMasterKeyId)
            m("ProvisionedThroughputOverride", &provisionedThroughputOverride)
            m("OnDemandThroughputOverride", &onDemandThroughputOverride)
            m("GlobalSecondaryIndexes", &globalSecondaryIndexes)
            m("TableClassOverride", &tableClassOverride)
        }
    }

    /// A replica to change: the members are the same (API_UpdateReplicationGroupMemberAction).
    public typealias UpdateReplicationGroupMemberAction = CreateReplicationGroupMemberAction

    /// A replica to remove (API_DeleteReplicationGroupMemberAction).
    public struct DeleteReplicationGroupMemberAction: Shape {
        /// The region.
        public var regionName = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("RegionName", &regionName)
        }
    }

    /// A replica's index (API_ReplicaGlobalSecondaryIndex).
    public struct ReplicaGlobalSecondaryIndex: Shape {
        /// The name.
        public var indexName = ""
        /// Its own capacity.
        public var provisionedThroughputOverride: ProvisionedThroughputOverride?
        /// Its own limit.
        public var onDemandThroughputOverride: OnDemandThroughputOverride?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("IndexName", &indexName)
            m("ProvisionedThroughputOverride", &provisionedThroughputOverride)
            m("OnDemandThroughputOverride", &onDemandThroughputOverride)
        }
    }

    /// A change of the witnesses: one of the two (API_GlobalTableWitnessGroupUpdate).
    public struct GlobalTableWitnessGroupUpdate: Shape {
        /// Adds a witness.
        public var create: CreateGlobalTableWitnessGroupMemberAction?
        /// Removes one.
        public var delete: DeleteGlobalTableWitnessGroupMemberAction?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Create", &create)
            m("Delete", &delete)
        }
    }

    /// A witness to add (API_CreateGlobalTableWitnessGroupMemberAction).
    public struct CreateGlobalTableWitnessGroupMemberAction: Shape {
        /// The region.
        public var regionName = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("RegionName", &regionName)
        }
    }

    /// A witness to remove (API_DeleteGlobalTableWitnessGroupMemberAction).
    public struct DeleteGlobalTableWitnessGroupMemberAction: Shape {
        /// The region.
        public var regionName = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("RegionName", &regionName)
        }
    }
}
