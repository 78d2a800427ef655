public import AWSWire

extension DynamoDB {
    /// Tells of a backup (API_DescribeBackup).
    public enum DescribeBackup: Operation {
        /// AWS's name of the operation.
        public static let name = "DescribeBackup"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The backup's ARN.
            public var backupArn = ""

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("BackupArn", &backupArn)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The backup.
            public var backupDescription: BackupDescription?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("BackupDescription", &backupDescription)
            }
        }
    }
}
