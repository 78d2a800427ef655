public import AWSCore
public import AWSWire

extension Kinesis {
    /// Gives a place in a shard from which to read (API_GetShardIterator).
    public enum GetShardIterator: Operation {
        /// AWS's name.
        public static let name = "GetShardIterator"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's name.
            public var streamName: String?
            /// The shard.
            public var shardId = ""
            /// `AT_SEQUENCE_NUMBER`, `AFTER_SEQUENCE_NUMBER`, `TRIM_HORIZON`, `LATEST` or `AT_TIMESTAMP`.
            public var shardIteratorType = ""
            /// For the types that start at a sequence number.
            public var startingSequenceNumber: String?
            /// For `AT_TIMESTAMP`.
            public var timestamp: Timestamp?
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamName", &streamName)
                m("ShardId", &shardId)
                m("ShardIteratorType", &shardIteratorType)
                m("StartingSequenceNumber", &startingSequenceNumber)
                m("Timestamp", &timestamp)
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// What GetRecords takes; it expires after five minutes.
            public var shardIterator: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("ShardIterator", &shardIterator)
            }
        }
    }
}
