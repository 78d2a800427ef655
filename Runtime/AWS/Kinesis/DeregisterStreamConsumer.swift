public import AWSWire

extension Kinesis {
    /// Ends a consumer (API_DeregisterStreamConsumer).
    public enum DeregisterStreamConsumer: Operation {
        /// AWS's name.
        public static let name = "DeregisterStreamConsumer"
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

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
