public import AWSWire

extension Kinesis {
    /// Tags a stream or consumer (API_TagResource).
    public enum TagResource: Operation {
        /// AWS's name.
        public static let name = "TagResource"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// Tags.
            public var tags: [String: String] = [:]
            /// The ARN of a stream or of a consumer.
            public var resourceARN = ""
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Tags", &tags)
                m("ResourceARN", &resourceARN)
                m("StreamId", &streamId)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
