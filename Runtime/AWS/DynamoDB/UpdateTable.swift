public import AWSWire

extension DynamoDB {
    /// Changes a table, its indexes or its stream (API_UpdateTable).
    public enum UpdateTable: Operation {
        /// AWS's name of the operation.
        public static let name = "UpdateTable"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The types of a new index's keys.
            public var attributeDefinitions: [AttributeDefinition]?
            /// The table's name or ARN.
            public var tableName = ""
            /// `PROVISIONED` or `PAY_PER_REQUEST`.
            public var billingMode: String?
            /// Capacity.
            public var provisionedThroughput: ProvisionedThroughput?
            /// Changes of the global indexes.
            public var globalSecondaryIndexUpdates: [GlobalSecondaryIndexUpdate]?
            /// Turns the stream on or off.
            public var streamSpecification: StreamSpecification?
            /// Encryption at rest.
            public var sSESpecification: SSESpecification?
            /// Changes of the replicas.
            public var replicaUpdates: [ReplicationGroupUpdate]?
            /// `STANDARD` or `STANDARD_INFREQUENT_ACCESS`.
            public var tableClass: String?
            /// Whether DeleteTable is refused.
            public var deletionProtectionEnabled: Bool?
            /// The most that it takes.
            public var onDemandThroughput: OnDemandThroughput?
            /// What it shall serve at once.
            public var warmThroughput: WarmThroughput?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("AttributeDefinitions", &attributeDefinitions)
                m("TableName", &tableName)
                m("BillingMode", &billingMode)
                m("ProvisionedThroughput", &provisionedThroughput)
                m("GlobalSecondaryIndexUpdates", &globalSecondaryIndexUpdates)
                m("StreamSpecification", &streamSpecification)
                m("SSESpecification", &sSESpecification)
                m("ReplicaUpdates", &replicaUpdates)
                m("TableClass", &tableClass)
                m("DeletionProtectionEnabled", &deletionProtectionEnabled)
                m("OnDemandThroughput", &onDemandThroughput)
                m("WarmThroughput", &warmThroughput)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The table.
            public var tableDescription: TableDescription?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableDescription", &tableDescription)
            }
        }
    }
}
