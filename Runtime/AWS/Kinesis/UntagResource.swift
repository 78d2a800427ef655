public import AWSWire

extension Kinesis {
    /// Takes tags from a stream or consumer (API_UntagResource).
    public enum UntagResource: Operation {
        /// AWS's name.
        public static let name = "UntagResource"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The keys of the tags to take away.
            public var tagKeys: [String] = []
            /// The ARN of a stream or of a consumer.
            public var resourceARN = ""
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("TagKeys", &tagKeys)
                m("ResourceARN", &resourceARN)
                m("StreamId", &streamId)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
