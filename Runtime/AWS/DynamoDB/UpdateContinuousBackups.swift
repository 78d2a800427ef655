public import AWSWire

extension DynamoDB {
    /// Switches the restoring to points in time (API_UpdateContinuousBackups).
    public enum UpdateContinuousBackups: Operation {
        /// AWS's name of the operation.
        public static let name = "UpdateContinuousBackups"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's name or ARN.
            public var tableName = ""
            /// Whether, and how far back.
            public var pointInTimeRecoverySpecification: PointInTimeRecoverySpecification = .init()

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
                m("PointInTimeRecoverySpecification", &pointInTimeRecoverySpecification)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// How far back the table can be restored.
            public var continuousBackupsDescription: ContinuousBackupsDescription?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ContinuousBackupsDescription", &continuousBackupsDescription)
            }
        }
    }
}
