public import AWSCore
public import AWSWire

extension Kinesis {
    /// A shard: a part of the stream's hash keys, with its own order (API_Shard).
    public struct Shard: Shape {
        /// As `shardId-000000000000`.
        public var shardId = ""
        /// The shard that it was split from.
        public var parentShardId: String?
        /// The other shard that it was merged from.
        public var adjacentParentShardId: String?
        /// The hash keys whose records it takes.
        public var hashKeyRange = HashKeyRange()
        /// The sequence numbers of its records.
        public var sequenceNumberRange = SequenceNumberRange()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ShardId", &shardId)
            m("ParentShardId", &parentShardId)
            m("AdjacentParentShardId", &adjacentParentShardId)
            m("HashKeyRange", &hashKeyRange)
            m("SequenceNumberRange", &sequenceNumberRange)
        }
    }

    /// A shard that goes on where another ended (API_ChildShard).
    public struct ChildShard: Shape {
        /// As `shardId-000000000001`.
        public var shardId = ""
        /// The shards that it came from.
        public var parentShards: [String] = []
        /// The hash keys whose records it takes.
        public var hashKeyRange = HashKeyRange()

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ShardId", &shardId)
            m("ParentShards", &parentShards)
            m("HashKeyRange", &hashKeyRange)
        }
    }

    /// A range of hash keys, decimal numbers below 2 to the 128th (API_HashKeyRange).
    public struct HashKeyRange: Shape {
        /// The first.
        public var startingHashKey = ""
        /// The last.
        public var endingHashKey = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("StartingHashKey", &startingHashKey)
            m("EndingHashKey", &endingHashKey)
        }
    }

    /// A range of sequence numbers (API_SequenceNumberRange).
    public struct SequenceNumberRange: Shape {
        /// The first.
        public var startingSequenceNumber = ""
        /// The last; none while the shard is open.
        public var endingSequenceNumber: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("StartingSequenceNumber", &startingSequenceNumber)
            m("EndingSequenceNumber", &endingSequenceNumber)
        }
    }

    /// Which shards are wanted (API_ShardFilter).
    public struct ShardFilter: Shape {
        /// `AFTER_SHARD_ID`, `AT_TRIM_HORIZON`, `FROM_TRIM_HORIZON`, `AT_LATEST`, `AT_TIMESTAMP` or `FROM_TIMESTAMP`.
        public var type = ""
        /// For `AFTER_SHARD_ID`.
        public var shardId: String?
        /// For `AT_TIMESTAMP` and `FROM_TIMESTAMP`.
        public var timestamp: Timestamp?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Type", &type)
            m("ShardId", &shardId)
            m("Timestamp", &timestamp)
        }
    }
}
