public import AWSWire

extension Kinesis {
    /// Describes a stream without its shards (API_DescribeStreamSummary).
    public enum DescribeStreamSummary: Operation {
        /// AWS's name.
        public static let name = "DescribeStreamSummary"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's name.
            public var streamName: String?
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamName", &streamName)
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The stream.
            public var streamDescriptionSummary = StreamDescriptionSummary()

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamDescriptionSummary", &streamDescriptionSummary)
            }
        }
    }
}
