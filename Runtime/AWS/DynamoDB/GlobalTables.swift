public import AWSWire

extension DynamoDB {
    /// A region of a global table (API_Replica).
    public struct Replica: Shape {
        /// The region.
        public var regionName: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("RegionName", &regionName)
        }
    }

    /// A global table of a list (API_GlobalTable).
    public struct GlobalTable: Shape {
        /// The global table's name.
        public var globalTableName: String?
        /// The regions.
        public var replicationGroup: [Replica]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("GlobalTableName", &globalTableName)
            m("ReplicationGroup", &replicationGroup)
        }
    }

    /// A replica to add or to remove (API_ReplicaUpdate).
    public struct ReplicaUpdate: Shape {
        /// A replica to add.
        public var create: CreateReplicaAction?
        /// A replica to remove.
        public var delete: DeleteReplicaAction?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Create", &create)
            m("Delete", &delete)
        }
    }

    /// A replica to add (API_CreateReplicaAction).
    public struct CreateReplicaAction: Shape {
        /// The region.
        public var regionName = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("RegionName", &regionName)
        }
    }

    /// A replica to remove (API_DeleteReplicaAction).
    public struct DeleteReplicaAction: Shape {
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
