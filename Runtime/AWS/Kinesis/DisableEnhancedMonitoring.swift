public import AWSWire

extension Kinesis {
    /// Stops to measure shards (API_DisableEnhancedMonitoring).
    public enum DisableEnhancedMonitoring: Operation {
        /// AWS's name.
        public static let name = "DisableEnhancedMonitoring"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's name.
            public var streamName: String?
            /// The metrics' names, or `ALL`.
            public var shardLevelMetrics: [String] = []
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamName", &streamName)
                m("ShardLevelMetrics", &shardLevelMetrics)
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The stream's name.
            public var streamName: String?
            /// What was measured before.
            public var currentShardLevelMetrics: [String]?
            /// What is measured from now on.
            public var desiredShardLevelMetrics: [String]?
            /// The stream's ARN.
            public var streamARN: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamName", &streamName)
                m("CurrentShardLevelMetrics", &currentShardLevelMetrics)
                m("DesiredShardLevelMetrics", &desiredShardLevelMetrics)
                m("StreamARN", &streamARN)
            }
        }
    }
}
