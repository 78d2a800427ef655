public import AWSWire

extension Kinesis {
    /// Describes a consumer (API_DescribeStreamConsumer).
    public enum DescribeStreamConsumer: Operation {
        /// AWS's name.
        public static let name = "DescribeStreamConsumer"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// The consumer's name.
            public var consumerName: String?
            /// The consumer's ARN, in place of its name and stream.
            public var consumerARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamARN", &streamARN)
                m("ConsumerName", &consumerName)
                m("ConsumerARN", &consumerARN)
                m("StreamId", &streamId)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The consumer.
            public var consumerDescription = ConsumerDescription()

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("ConsumerDescription", &consumerDescription)
            }
        }
    }
}
