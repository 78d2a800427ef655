public import AWSWire

extension Kinesis {
    /// Makes a stream (API_CreateStream).
    public enum CreateStream: Operation {
        /// AWS's name.
        public static let name = "CreateStream"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// 1 to 128 letters, digits, underscores, dots and hyphens.
            public var streamName = ""
            /// How many shards a provisioned stream has.
            public var shardCount: Int?
            /// Provisioned or on demand.
            public var streamModeDetails: StreamModeDetails?
            /// Tags of the stream.
            public var tags: [String: String]?
            /// The throughput to be ready for.
            public var warmThroughputMiBps: Int?
            /// 1,024 to 10,240; else 1,024.
            public var maxRecordSizeInKiB: Int?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamName", &streamName)
                m("ShardCount", &shardCount)
                m("StreamModeDetails", &streamModeDetails)
                m("Tags", &tags)
                m("WarmThroughputMiBps", &warmThroughputMiBps)
                m("MaxRecordSizeInKiB", &maxRecordSizeInKiB)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
