public import AWSCore
public import AWSWire

extension Kinesis {
    /// A stream with its shards (API_StreamDescription).
    public struct StreamDescription: Shape {
        /// The stream's name.
        public var streamName = ""
        /// The stream's ARN.
        public var streamARN = ""
        /// `CREATING`, `DELETING`, `ACTIVE` or `UPDATING`.
        public var streamStatus = ""
        /// Provisioned or on demand.
        public var streamModeDetails: StreamModeDetails?
        /// A page of its shards.
        public var shards: [Shard] = []
        /// Whether there are more.
        public var hasMoreShards = false
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

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("StreamName", &streamName)
            m("StreamARN", &streamARN)
            m("StreamStatus", &streamStatus)
            m("StreamModeDetails", &streamModeDetails)
            m("Shards", &shards)
            m("HasMoreShards", &hasMoreShards)
            m("RetentionPeriodHours", &retentionPeriodHours)
            m("StreamCreationTimestamp", &streamCreationTimestamp)
            m("EnhancedMonitoring", &enhancedMonitoring)
            m("EncryptionType", &encryptionType)
            m("KeyId", &keyId)
        }
    }

    /// A stream's capacity mode (API_StreamModeDetails).
    public struct StreamModeDetails: Shape {
        /// `PROVISIONED` or `ON_DEMAND`.
        public var streamMode = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("StreamMode", &streamMode)
        }
    }

    /// What is measured for each shard (API_EnhancedMetrics).
    public struct EnhancedMetrics: Shape {
        /// The metrics' names.
        public var shardLevelMetrics: [String]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ShardLevelMetrics", &shardLevelMetrics)
        }
    }
}
