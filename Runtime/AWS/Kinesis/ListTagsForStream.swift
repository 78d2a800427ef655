public import AWSWire

extension Kinesis {
    /// Lists a stream's tags (API_ListTagsForStream).
    public enum ListTagsForStream: Operation {
        /// AWS's name.
        public static let name = "ListTagsForStream"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's name.
            public var streamName: String?
            /// The key after which to go on.
            public var exclusiveStartTagKey: String?
            /// 1 to 50; else all.
            public var limit: Int?
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamName", &streamName)
                m("ExclusiveStartTagKey", &exclusiveStartTagKey)
                m("Limit", &limit)
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The tags.
            public var tags: [Tag] = []
            /// Whether there are more.
            public var hasMoreTags = false

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Tags", &tags)
                m("HasMoreTags", &hasMoreTags)
            }
        }
    }
}
