public import AWSCore
public import AWSWire

extension DynamoDB {
    /// Lists the backups of an account and region (API_ListBackups).
    public enum ListBackups: Operation {
        /// AWS's name of the operation.
        public static let name = "ListBackups"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's name or ARN.
            public var tableName: String?
            /// How many at most.
            public var limit: Int?
            /// Made at this time or later.
            public var timeRangeLowerBound: Timestamp?
            /// Made before this time.
            public var timeRangeUpperBound: Timestamp?
            /// The backup to go on after.
            public var exclusiveStartBackupArn: String?
            /// `USER`, `SYSTEM`, `AWS_BACKUP` or `ALL`.
            public var backupType: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
                m("Limit", &limit)
                m("TimeRangeLowerBound", &timeRangeLowerBound)
                m("TimeRangeUpperBound", &timeRangeUpperBound)
                m("ExclusiveStartBackupArn", &exclusiveStartBackupArn)
                m("BackupType", &backupType)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The backups.
            public var backupSummaries: [BackupSummary]?
            /// Where to go on; none at the end.
            public var lastEvaluatedBackupArn: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("BackupSummaries", &backupSummaries)
                m("LastEvaluatedBackupArn", &lastEvaluatedBackupArn)
            }
        }
    }
}
