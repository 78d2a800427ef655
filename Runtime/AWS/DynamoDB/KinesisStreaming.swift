public import AWSWire

extension DynamoDB {
    /// A stream of Kinesis that gets changes (API_KinesisDataStreamDestination).
    public struct KinesisDataStreamDestination: Shape {
        /// The stream's ARN.
        public var streamArn: String?
        /// `ENABLING`, `ACTIVE`, `DISABLING`, `DISABLED`, `ENABLE_FAILED` or `UPDATING`.
        public var destinationStatus: String?
        /// The status in words.
        public var destinationStatusDescription: String?
        /// `MILLISECOND` or `MICROSECOND`.
        public var approximateCreationDateTimePrecision: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("StreamArn", &streamArn)
            m("DestinationStatus", &destinationStatus)
            m("DestinationStatusDescription", &destinationStatusDescription)
            m("ApproximateCreationDateTimePrecision", &approximateCreationDateTimePrecision)
        }
    }

    /// How precise the times of changes are (API_EnableKinesisStreamingConfiguration).
    public struct EnableKinesisStreamingConfiguration: Shape {
        /// `MILLISECOND` or `MICROSECOND`.
        public var approximateCreationDateTimePrecision: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ApproximateCreationDateTimePrecision", &approximateCreationDateTimePrecision)
        }
    }

    /// How precise the times of changes are to be (API_UpdateKinesisStreamingConfiguration).
    public struct UpdateKinesisStreamingConfiguration: Shape {
        /// `MILLISECOND` or `MICROSECOND`.
        public var approximateCreationDateTimePrecision: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ApproximateCreationDateTimePrecision", &approximateCreationDateTimePrecision)
        }
    }

    /// A table and a stream of Kinesis to connect or to part.
    public struct KinesisStreamingDestinationInput: Shape {
        /// The table's name or ARN.
        public var tableName = ""
        /// The stream's ARN.
        public var streamArn = ""
        /// How precise the times are.
        public var enableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("TableName", &tableName)
            m("StreamArn", &streamArn)
            m("EnableKinesisStreamingConfiguration", &enableKinesisStreamingConfiguration)
        }
    }

    /// How a table and a stream of Kinesis are connected.
    public struct KinesisStreamingDestinationOutput: Shape {
        /// The table's name or ARN.
        public var tableName: String?
        /// The stream's ARN.
        public var streamArn: String?
        /// `ENABLING`, `ACTIVE`, `DISABLING`, `DISABLED`, `ENABLE_FAILED` or `UPDATING`.
        public var destinationStatus: String?
        /// How precise the times are.
        public var enableKinesisStreamingConfiguration: EnableKinesisStreamingConfiguration?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("TableName", &tableName)
            m("StreamArn", &streamArn)
            m("DestinationStatus", &destinationStatus)
            m("EnableKinesisStreamingConfiguration", &enableKinesisStreamingConfiguration)
        }
    }
}
