public import AWSWire

extension Kinesis {
    /// Changes how many shards a stream has (API_UpdateShardCount).
    public enum UpdateShardCount: Operation {
        /// AWS's name.
        public static let name = "UpdateShardCount"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's name.
            public var streamName: String?
            /// How many shards are wanted.
            public var targetShardCount = 0
            /// `UNIFORM_SCALING`.
            public var scalingType = ""
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamName", &streamName)
                m("TargetShardCount", &targetShardCount)
                m("ScalingType", &scalingType)
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The stream's name.
            public var streamName: String?
            /// How many were open before.
            public var currentShardCount: Int?
            /// How many shards are wanted.
            public var targetShardCount: Int?
            /// The stream's ARN.
            public var streamARN: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamName", &streamName)
                m("CurrentShardCount", &currentShardCount)
                m("TargetShardCount", &targetShardCount)
                m("StreamARN", &streamARN)
            }
        }
    }
}
