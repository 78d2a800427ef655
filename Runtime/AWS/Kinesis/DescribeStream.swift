public import AWSWire

extension Kinesis {
    /// Describes a stream and its shards (API_DescribeStream).
    public enum DescribeStream: Operation {
        /// AWS's name.
        public static let name = "DescribeStream"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's name.
            public var streamName: String?
            /// 1 to 10,000 shards; else 100.
            public var limit: Int?
            /// The shard after which to go on.
            public var exclusiveStartShardId: String?
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamName", &streamName)
                m("Limit", &limit)
                m("ExclusiveStartShardId", &exclusiveStartShardId)
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The stream.
            public var streamDescription = StreamDescription()

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamDescription", &streamDescription)
            }
        }
    }
}
