public import AWSCore
public import AWSWire

extension DynamoDB {
    /// Makes a table of what another one held at a moment (API_RestoreTableToPointInTime).
    public enum RestoreTableToPointInTime: Operation {
        /// AWS's name of the operation.
        public static let name = "RestoreTableToPointInTime"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The other table's ARN.
            public var sourceTableArn: String?
            /// The other table's name.
            public var sourceTableName: String?
            /// The new table's name.
            public var targetTableName = ""
            /// Whether the moment is the latest one.
            public var useLatestRestorableTime: Bool?
            /// The moment.
            public var restoreDateTime: Timestamp?
            /// Another billing mode.
            public var billingModeOverride: String?
            /// The global indexes to restore; all of them without it.
            public var globalSecondaryIndexOverride: [GlobalSecondaryIndex]?
            /// The local indexes to restore; all of them without it.
            public var localSecondaryIndexOverride: [LocalSecondaryIndex]?
            /// Another capacity.
            public var provisionedThroughputOverride: ProvisionedThroughput?
            /// Another limit.
            public var onDemandThroughputOverride: OnDemandThroughput?
            /// Other encryption.
            public var sSESpecificationOverride: SSESpecification?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("SourceTableArn", &sourceTableArn)
                m("SourceTableName", &sourceTableName)
                m("TargetTableName", &targetTableName)
                m("UseLatestRestorableTime", &useLatestRestorableTime)
                m("RestoreDateTime", &restoreDateTime)
                m("BillingModeOverride", &billingModeOverride)
                m("GlobalSecondaryIndexOverride", &globalSecondaryIndexOverride)
                m("LocalSecondaryIndexOverride", &localSecondaryIndexOverride)
                m("ProvisionedThroughputOverride", &provisionedThroughputOverride)
                m("OnDemandThroughputOverride", &onDemandThroughputOverride)
                m("SSESpecificationOverride", &sSESpecificationOverride)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The new table.
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
