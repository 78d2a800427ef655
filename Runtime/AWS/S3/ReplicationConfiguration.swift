public import AWSWire

extension S3 {
    /// Where objects of a bucket are copied to (API_ReplicationConfiguration).
    public struct ReplicationConfiguration: Shape {
        /// The role that copies.
        public var role = ""
        /// The rules.
        public var rules: [ReplicationRule] = []

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Role", &role)
            m("Rules", &rules)
        }
    }

    /// Where some objects are copied to (API_ReplicationRule).
    public struct ReplicationRule: Shape {
        /// The rule's id.
        public var id: String?
        /// The higher one counts.
        public var priority: Int?
        /// What keys begin with, in rules of old.
        public var prefix: String?
        /// Which objects it is about.
        public var filter: ReplicationRuleFilter?
        /// `Enabled` or `Disabled`.
        public var status = ""
        /// Further conditions.
        public var sourceSelectionCriteria: SourceSelectionCriteria?
        /// Whether objects of before are copied.
        public var existingObjectReplication: ExistingObjectReplication?
        /// Where it goes.
        public var destination = Destination()
        /// Whether markers are copied.
        public var deleteMarkerReplication: DeleteMarkerReplication?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ID", &id)
            m("Priority", &priority)
            m("Prefix", &prefix)
            m("Filter", &filter)
            m("Status", &status)
            m("SourceSelectionCriteria", &sourceSelectionCriteria)
            m("ExistingObjectReplication", &existingObjectReplication)
            m("Destination", &destination)
            m("DeleteMarkerReplication", &deleteMarkerReplication)
        }
    }

    /// The objects of a rule (API_ReplicationRuleFilter).
    public struct ReplicationRuleFilter: Shape {
        /// What keys begin with.
        public var prefix: String?
        /// A tag of objects.
        public var tag: Tag?
        /// Several conditions at once.
        public var and: ReplicationRuleAndOperator?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Prefix", &prefix)
            m("Tag", &tag)
            m("And", &and)
        }
    }

    /// Several conditions at once (API_ReplicationRuleAndOperator).
    public struct ReplicationRuleAndOperator: Shape {
        /// What keys begin with.
        public var prefix: String?
        /// Tags of objects.
        public var tags: [Tag]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Prefix", &prefix)
            m("Tags", &tags)
        }
    }

    /// Further conditions (API_SourceSelectionCriteria).
    public struct SourceSelectionCriteria: Shape {
        /// Objects encrypted by AWS KMS.
        public var sseKmsEncryptedObjects: SseKmsEncryptedObjects?
        /// Changes of copies.
        public var replicaModifications: ReplicaModifications?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("SseKmsEncryptedObjects", &sseKmsEncryptedObjects)
            m("ReplicaModifications", &replicaModifications)
        }
    }

    /// Whether objects encrypted by AWS KMS are copied (API_SseKmsEncryptedObjects).
    public struct SseKmsEncryptedObjects: Shape {
        /// `Enabled` or `Disabled`.
        public var status = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Status", &status)
        }
    }

    /// Whether changes of copies are copied (API_ReplicaModifications).
    public struct ReplicaModifications: Shape {
        /// `Enabled` or `Disabled`.
        public var status = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Status", &status)
        }
    }

    /// Whether objects of before are copied (API_ExistingObjectReplication).
    public struct ExistingObjectReplication: Shape {
        /// `Enabled` or `Disabled`.
        public var status = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Status", &status)
        }
    }

    /// Whether markers are copied (API_DeleteMarkerReplication).
    public struct DeleteMarkerReplication: Shape {
        /// `Enabled` or `Disabled`.
        public var status: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Status", &status)
        }
    }
}
