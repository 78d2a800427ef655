public import AWSCore
public import AWSWire

extension Kinesis {
    /// Where a subscription begins (API_StartingPosition).
    public struct StartingPosition: Shape {
        /// `AT_SEQUENCE_NUMBER`, `AFTER_SEQUENCE_NUMBER`, `TRIM_HORIZON`, `LATEST` or `AT_TIMESTAMP`.
        public var type = ""
        /// For the types that start at a sequence number.
        public var sequenceNumber: String?
        /// For `AT_TIMESTAMP`.
        public var timestamp: Timestamp?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Type", &type)
            m("SequenceNumber", &sequenceNumber)
            m("Timestamp", &timestamp)
        }
    }

    /// Records of a subscription (API_SubscribeToShardEvent).
    public struct SubscribeToShardEvent: Shape {
        /// The records.
        public var records: [Record] = []
        /// Where another subscription goes on; none at a closed shard's end.
        public var continuationSequenceNumber: String?
        /// How far they are behind the newest record.
        public var millisBehindLatest = 0
        /// The shards that go on, at a closed shard's end.
        public var childShards: [ChildShard]?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Records", &records)
            m("ContinuationSequenceNumber", &continuationSequenceNumber)
            m("MillisBehindLatest", &millisBehindLatest)
            m("ChildShards", &childShards)
        }
    }

    /// What a subscription sends (API_SubscribeToShardEventStream); its errors are those of the model.
    public struct SubscribeToShardEventStream: Shape {
        /// Records.
        public var subscribeToShardEvent: SubscribeToShardEvent?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("SubscribeToShardEvent", &subscribeToShardEvent)
        }
    }
}
