public import AWSCore
public import AWSWire

extension DynamoDB {
    /// A global table of the 2017 kind (API_GlobalTableDescription).
    public struct GlobalTableDescription: Shape {
        /// The replicas.
        public var replicationGroup: [ReplicaDescription]?
        /// The ARN.
        public var globalTableArn: String?
        /// When it was made.
        public var creationDateTime: Timestamp?
        /// `ACTIVE` ...
        public var globalTableStatus: String?
        /// The name.
        public var globalTableName: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ReplicationGroup", &replicationGroup)
            m("GlobalTableArn", &globalTableArn)
            m("CreationDateTime", &creationDateTime)
            m("GlobalTableStatus", &globalTableStatus)
            m("GlobalTableName", &globalTableName)
        }
    }
}
