public import AWSWire

extension DynamoDB {
    /// Changes regions' settings of a global table (API_UpdateGlobalTableSettings).
    public enum UpdateGlobalTableSettings: Operation {
        /// AWS's name of the operation.
        public static let name = "UpdateGlobalTableSettings"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The global table's name.
            public var globalTableName = ""
            /// `PROVISIONED` or `PAY_PER_REQUEST`.
            public var globalTableBillingMode: String?
            /// Writes a second.
            public var globalTableProvisionedWriteCapacityUnits: Int?
            /// How writes are to scale.
            public var globalTableProvisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdate?
            /// Changes of the indexes' settings.
            public var globalTableGlobalSecondaryIndexSettingsUpdate: [GlobalTableGlobalSecondaryIndexSettingsUpdate]?
            /// Changes of the regions' settings.
            public var replicaSettingsUpdate: [ReplicaSettingsUpdate]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("GlobalTableName", &globalTableName)
                m("GlobalTableBillingMode", &globalTableBillingMode)
                m("GlobalTableProvisionedWriteCapacityUnits", &globalTableProvisionedWriteCapacityUnits)
                m(
                    "GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate",
                    &globalTableProvisionedWriteCapacityAutoScalingSettingsUpdate
                )
                m("GlobalTableGlobalSecondaryIndexSettingsUpdate", &globalTableGlobalSecondaryIndexSettingsUpdate)
                m("ReplicaSettingsUpdate", &replicaSettingsUpdate)
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
