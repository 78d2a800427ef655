public import AWSWire

extension Kinesis {
    /// Makes a consumer with a throughput of its own (API_RegisterStreamConsumer).
    public enum RegisterStreamConsumer: Operation {
        /// AWS's name.
        public static let name = "RegisterStreamConsumer"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's ARN.
            public var streamARN = ""
            /// The consumer's name.
            public var consumerName = ""
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?
            /// Tags.
            public var tags: [String: String]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamARN", &streamARN)
                m("ConsumerName", &consumerName)
                m("StreamId", &streamId)
                m("Tags", &tags)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The consumer.
            public var consumer = Consumer()

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Consumer", &consumer)
            }
        }
    }
}
