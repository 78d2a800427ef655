public import AWSWire

extension Kinesis {
    /// Takes tags from a stream (API_RemoveTagsFromStream).
    public enum RemoveTagsFromStream: Operation {
        /// AWS's name.
        public static let name = "RemoveTagsFromStream"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's name.
            public var streamName: String?
            /// The keys of the tags to take away.
            public var tagKeys: [String] = []
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamName", &streamName)
                m("TagKeys", &tagKeys)
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
