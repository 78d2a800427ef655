public import AWSWire

extension DynamoDB {
    /// Changes how a table's changes are sent to a stream of Kinesis (API_UpdateKinesisStreamingDestination).
    public enum UpdateKinesisStreamingDestination: Operation {
        /// AWS's name of the operation.
        public static let name = "UpdateKinesisStreamingDestination"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's name or ARN.
            public var tableName = ""
            /// The stream's ARN.
            public var streamArn = ""
            /// How precise the times are.
            public var updateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
                m("StreamArn", &streamArn)
                m("UpdateKinesisStreamingConfiguration", &updateKinesisStreamingConfiguration)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The table's name or ARN.
            public var tableName: String?
            /// The stream's ARN.
            public var streamArn: String?
            /// `ENABLING`, `ACTIVE`, `DISABLING`, `DISABLED`, `ENABLE_FAILED` or `UPDATING`.
            public var destinationStatus: String?
            /// How precise the times are.
            public var updateKinesisStreamingConfiguration: UpdateKinesisStreamingConfiguration?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
                m("StreamArn", &streamArn)
                m("DestinationStatus", &destinationStatus)
                m("UpdateKinesisStreamingConfiguration", &updateKinesisStreamingConfiguration)
            }
        }
    }
}
