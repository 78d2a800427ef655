public import AWSCore
public import AWSWire

extension Kinesis {
    /// A stream without its shards (API_StreamDescriptionSummary).
    public struct StreamDescriptionSummary: Shape {
        /// The stream's name.
        public var streamName = ""
        /// The stream's ARN.
        public var streamARN = ""
        /// `CREATING`, `DELETING`, `ACTIVE` or `UPDATING`.
        public var streamStatus = ""
        /// Provisioned or on demand.
        public var streamModeDetails: StreamModeDetails?
        /// How long records stay.
        public var retentionPeriodHours = 0
        /// When it was made.
        public var streamCreationTimestamp = Timestamp(nanoseconds: 0)
        /// What is measured for each shard.
        public var enhancedMonitoring: [EnhancedMetrics] = []
        /// `NONE` or `KMS`.
        public var encryptionType: String?
        /// The key of `KMS`.
        public var keyId: String?
        /// How many shards take records.
        public var openShardCount = 0
        /// How many consumers are registered.
        public var consumerCount: Int?
        /// The throughput it is ready for.
        public var warmThroughput: WarmThroughputObject?
        /// How large a record may be.
        public var maxRecordSizeInKiB: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("StreamName", &streamName)
            m("StreamARN", &streamARN)
            m("StreamStatus", &streamStatus)
            m("StreamModeDetails", &streamModeDetails)
            m("RetentionPeriodHours", &retentionPeriodHours)
            m("StreamCreationTimestamp", &streamCreationTimestamp)
            m("EnhancedMonitoring", &enhancedMonitoring)
            m("EncryptionType", &encryptionType)
            m("KeyId", &keyId)
            m("OpenShardCount", &openShardCount)
            m("ConsumerCount", &consumerCount)
            m("WarmThroughput", &warmThroughput)
            m("MaxRecordSizeInKiB", &maxRecordSizeInKiB)
        }
    }

    /// A stream in a list (API_StreamSummary).
    public struct StreamSummary: Shape {
        /// The stream's name.
        public var streamName = ""
        /// The stream's ARN.
        public var streamARN = ""
        /// `CREATING`, `DELETING`, `ACTIVE` or `UPDATING`.
        public var streamStatus = ""
        /// Provisioned or on demand.
        public var streamModeDetails: StreamModeDetails?
        /// When it was made.
        public var streamCreationTimestamp: Timestamp?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("StreamName", &streamName)
            m("StreamARN", &streamARN)
            m("StreamStatus", &streamStatus)
            m("StreamModeDetails", &streamModeDetails)
            m("StreamCreationTimestamp", &streamCreationTimestamp)
        }
    }

    /// The throughput that a stream is ready for (API_WarmThroughputObject).
    public struct WarmThroughputObject: Shape {
        /// What was asked for.
        public var targetMiBps: Int?
        /// What there is.
        public var currentMiBps: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("TargetMiBps", &targetMiBps)
            m("CurrentMiBps", &currentMiBps)
        }
    }
}
