public import AWSCore
public import AWSWire

extension Kinesis {
    /// A consumer with a throughput of its own (API_Consumer).
    public struct Consumer: Shape {
        /// The consumer's name.
        public var consumerName = ""
        /// Its ARN, which ends in the second it was made.
        public var consumerARN = ""
        /// `CREATING`, `DELETING` or `ACTIVE`.
        public var consumerStatus = ""
        /// When it was made.
        public var consumerCreationTimestamp = Timestamp(nanoseconds: 0)

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ConsumerName", &consumerName)
            m("ConsumerARN", &consumerARN)
            m("ConsumerStatus", &consumerStatus)
            m("ConsumerCreationTimestamp", &consumerCreationTimestamp)
        }
    }

    /// A consumer with its stream (API_ConsumerDescription).
    public struct ConsumerDescription: Shape {
        /// The consumer's name.
        public var consumerName = ""
        /// Its ARN, which ends in the second it was made.
        public var consumerARN = ""
        /// `CREATING`, `DELETING` or `ACTIVE`.
        public var consumerStatus = ""
        /// When it was made.
        public var consumerCreationTimestamp = Timestamp(nanoseconds: 0)
        /// The ARN of its stream.
        public var streamARN = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("ConsumerName", &consumerName)
            m("ConsumerARN", &consumerARN)
            m("ConsumerStatus", &consumerStatus)
            m("ConsumerCreationTimestamp", &consumerCreationTimestamp)
            m("StreamARN", &streamARN)
        }
    }
}
