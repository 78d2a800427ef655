public import AWSWire

extension Kinesis {
    /// Sends a consumer the records of a shard as they come (API_SubscribeToShard).
    public enum SubscribeToShard: Operation {
        /// AWS's name.
        public static let name = "SubscribeToShard"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The consumer's ARN, in place of its name and stream.
            public var consumerARN = ""
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?
            /// The shard.
            public var shardId = ""
            /// Where to begin.
            public var startingPosition = StartingPosition()

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("ConsumerARN", &consumerARN)
                m("StreamId", &streamId)
                m("ShardId", &shardId)
                m("StartingPosition", &startingPosition)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The events.
            public var eventStream: EventStream<SubscribeToShardEventStream>?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("EventStream", &eventStream)
            }
        }
    }
}
