public import AWSWire

extension Kinesis {
    /// Makes one shard of two (API_MergeShards).
    public enum MergeShards: Operation {
        /// AWS's name.
        public static let name = "MergeShards"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's name.
            public var streamName: String?
            /// A shard.
            public var shardToMerge = ""
            /// The other shard, whose hash keys border on its.
            public var adjacentShardToMerge = ""
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamName", &streamName)
                m("ShardToMerge", &shardToMerge)
                m("AdjacentShardToMerge", &adjacentShardToMerge)
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
