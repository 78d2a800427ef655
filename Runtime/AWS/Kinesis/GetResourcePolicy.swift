public import AWSWire

extension Kinesis {
    /// Tells the policy of a stream or consumer (API_GetResourcePolicy).
    public enum GetResourcePolicy: Operation {
        /// AWS's name.
        public static let name = "GetResourcePolicy"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The ARN of a stream or of a consumer.
            public var resourceARN = ""
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("ResourceARN", &resourceARN)
                m("StreamId", &streamId)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The policy, JSON.
            public var policy = ""

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Policy", &policy)
            }
        }
    }
}
