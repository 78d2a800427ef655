public import AWSWire

extension Kinesis {
    /// Changes the throughput that a stream is ready for (API_UpdateStreamWarmThroughput).
    public enum UpdateStreamWarmThroughput: Operation {
        /// AWS's name.
        public static let name = "UpdateStreamWarmThroughput"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// The stream's name.
            public var streamName: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?
            /// The throughput to be ready for.
            public var warmThroughputMiBps = 0

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamARN", &streamARN)
                m("StreamName", &streamName)
                m("StreamId", &streamId)
                m("WarmThroughputMiBps", &warmThroughputMiBps)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The stream's ARN.
            public var streamARN: String?
            /// The stream's name.
            public var streamName: String?
            /// The throughput it is ready for.
            public var warmThroughput: WarmThroughputObject?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamARN", &streamARN)
                m("StreamName", &streamName)
                m("WarmThroughput", &warmThroughput)
            }
        }
    }
}
