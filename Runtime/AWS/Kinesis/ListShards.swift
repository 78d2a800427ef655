public import AWSCore
public import AWSWire

extension Kinesis {
    /// Lists a stream's shards (API_ListShards).
    public enum ListShards: Operation {
        /// AWS's name.
        public static let name = "ListShards"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's name.
            public var streamName: String?
            /// Where to go on; it stands for the stream too.
            public var nextToken: String?
            /// The shard after which to go on.
            public var exclusiveStartShardId: String?
            /// 1 to 10,000; else 1,000.
            public var maxResults: Int?
            /// Which stream of that name is meant.
            public var streamCreationTimestamp: Timestamp?
            /// Which shards are wanted.
            public var shardFilter: ShardFilter?
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamName", &streamName)
                m("NextToken", &nextToken)
                m("ExclusiveStartShardId", &exclusiveStartShardId)
                m("MaxResults", &maxResults)
                m("StreamCreationTimestamp", &streamCreationTimestamp)
                m("ShardFilter", &shardFilter)
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The shards.
            public var shards: [Shard]?
            /// Where to go on.
            public var nextToken: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Shards", &shards)
                m("NextToken", &nextToken)
            }
        }
    }
}
