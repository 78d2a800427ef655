public import AWSWire

extension Kinesis {
    /// Lists the tags of a stream or consumer (API_ListTagsForResource).
    public enum ListTagsForResource: Operation {
        /// AWS's name.
        public static let name = "ListTagsForResource"
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
            /// The tags.
            public var tags: [Tag]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Tags", &tags)
            }
        }
    }
}
