public import AWSWire

extension Kinesis {
    /// Reads records of a shard in their order (API_GetRecords).
    public enum GetRecords: Operation {
        /// AWS's name.
        public static let name = "GetRecords"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The place from which to read.
            public var shardIterator = ""
            /// 1 to 10,000; else 10,000.
            public var limit: Int?
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("ShardIterator", &shardIterator)
                m("Limit", &limit)
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The records.
            public var records: [Record] = []
            /// The place behind them.
            public var nextShardIterator: String?
            /// How far they are behind the newest record.
            public var millisBehindLatest: Int?
            /// The shards that go on, at a closed shard's end.
            public var childShards: [ChildShard]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Records", &records)
                m("NextShardIterator", &nextShardIterator)
                m("MillisBehindLatest", &millisBehindLatest)
                m("ChildShards", &childShards)
            }
        }
    }
}
