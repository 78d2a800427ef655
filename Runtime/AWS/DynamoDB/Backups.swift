public import AWSCore
public import AWSWire

extension DynamoDB {
    /// A backup (API_BackupDetails).
    public struct BackupDetails: Shape {
        /// The backup's ARN.
        public var backupArn = ""
        /// The backup's name.
        public var backupName = ""
        /// The backup's size.
        public var backupSizeBytes: Int?
        /// `CREATING`, `AVAILABLE` or `DELETED`.
        public var backupStatus = ""
        /// `USER`, `SYSTEM` or `AWS_BACKUP`.
        public var backupType = ""
        /// When it was made.
        public var backupCreationDateTime = Timestamp(nanoseconds: 0)
        /// When a backup of the system ends.
        public var backupExpiryDateTime: Timestamp?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("BackupArn", &backupArn)
            m("BackupName", &backupName)
            m("BackupSizeBytes", &backupSizeBytes)
            m("BackupStatus", &backupStatus)
            m("BackupType", &backupType)
            m("BackupCreationDateTime", &backupCreationDateTime)
            m("BackupExpiryDateTime", &backupExpiryDateTime)
        }
    }

    /// A backup of a list (API_BackupSummary).
    public struct BackupSummary: Shape {
        /// The table's name or ARN.
        public var tableName: String?
        /// The table's UUID.
        public var tableId: String?
        /// The table's ARN.
        public var tableArn: String?
        /// The backup's ARN.
        public var backupArn: String?
        /// The backup's name.
        public var backupName: String?
        /// When it was made.
        public var backupCreationDateTime: Timestamp?
        /// When a backup of the system ends.
        public var backupExpiryDateTime: Timestamp?
        /// `CREATING`, `AVAILABLE` or `DELETED`.
        public var backupStatus: String?
        /// `USER`, `SYSTEM` or `AWS_BACKUP`.
        public var backupType: String?
        /// The backup's size.
        public var backupSizeBytes: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("TableName", &tableName)
            m("TableId", &tableId)
            m("TableArn", &tableArn)
            m("BackupArn", &backupArn)
            m("BackupName", &backupName)
            m("BackupCreationDateTime", &backupCreationDateTime)
            m("BackupExpiryDateTime", &backupExpiryDateTime)
            m("BackupStatus", &backupStatus)
            m("BackupType", &backupType)
            m("BackupSizeBytes", &backupSizeBytes)
        }
    }
}
