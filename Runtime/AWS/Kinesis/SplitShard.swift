public import AWSWire

extension Kinesis {
    /// Makes two shards of one (API_SplitShard).
    public enum SplitShard: Operation {
        /// AWS's name.
        public static let name = "SplitShard"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's name.
            public var streamName: String?
            /// The shard.
            public var shardToSplit = ""
            /// The first hash key of its upper child.
            public var newStartingHashKey = ""
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamName", &streamName)
                m("ShardToSplit", &shardToSplit)
                m("NewStartingHashKey", &newStartingHashKey)
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
