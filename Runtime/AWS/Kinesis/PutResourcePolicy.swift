public import AWSWire

extension Kinesis {
    /// Attaches a policy to a stream or consumer (API_PutResourcePolicy).
    public enum PutResourcePolicy: Operation {
        /// AWS's name.
        public static let name = "PutResourcePolicy"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The ARN of a stream or of a consumer.
            public var resourceARN = ""
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?
            /// The policy, JSON.
            public var policy = ""

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("ResourceARN", &resourceARN)
                m("StreamId", &streamId)
                m("Policy", &policy)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
