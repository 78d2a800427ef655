public import AWSWire

extension DynamoDBStreams {
    /// Gives the place in a shard to read from (API_streams_GetShardIterator).
    public enum GetShardIterator: Operation {
        /// AWS's name of the operation.
        public static let name = "GetShardIterator"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDBStreams.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's ARN.
            public var streamArn = ""
            /// The shard.
            public var shardId = ""
            /// `TRIM_HORIZON`, `LATEST`, `AT_SEQUENCE_NUMBER` or `AFTER_SEQUENCE_NUMBER`.
            public var shardIteratorType = ""
            /// The record that the last two mean.
            public var sequenceNumber: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("StreamArn", &streamArn)
                m("ShardId", &shardId)
                m("ShardIteratorType", &shardIteratorType)
                m("SequenceNumber", &sequenceNumber)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The place; good for 15 minutes.
            public var shardIterator: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ShardIterator", &shardIterator)
            }
        }
    }
}
