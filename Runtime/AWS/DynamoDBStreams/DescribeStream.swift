public import AWSWire

extension DynamoDBStreams {
    /// Tells of a stream and its shards (API_streams_DescribeStream).
    public enum DescribeStream: Operation {
        /// AWS's name of the operation.
        public static let name = "DescribeStream"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDBStreams.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's ARN.
            public var streamArn = ""
            /// How many shards at most, up to 100.
            public var limit: Int?
            /// The shard to go on after.
            public var exclusiveStartShardId: String?
            /// Which shards.
            public var shardFilter: ShardFilter?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("StreamArn", &streamArn)
                m("Limit", &limit)
                m("ExclusiveStartShardId", &exclusiveStartShardId)
                m("ShardFilter", &shardFilter)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The stream.
            public var streamDescription: StreamDescription?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("StreamDescription", &streamDescription)
            }
        }
    }
}
