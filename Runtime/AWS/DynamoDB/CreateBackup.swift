public import AWSWire

extension DynamoDB {
    /// Backs a table up (API_CreateBackup).
    public enum CreateBackup: Operation {
        /// AWS's name of the operation.
        public static let name = "CreateBackup"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's name or ARN.
            public var tableName = ""
            /// The backup's name.
            public var backupName = ""

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
                m("BackupName", &backupName)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The backup.
            public var backupDetails: BackupDetails?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("BackupDetails", &backupDetails)
            }
        }
    }
}
