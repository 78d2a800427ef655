public import AWSWire

extension Kinesis {
    /// Deletes a stream with its records (API_DeleteStream).
    public enum DeleteStream: Operation {
        /// AWS's name.
        public static let name = "DeleteStream"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The stream's name.
            public var streamName: String?
            /// Whether registered consumers go with it.
            public var enforceConsumerDeletion: Bool?
            /// The stream's ARN, in place of its name.
            public var streamARN: String?
            /// Reserved by AWS; nothing reads it.
            public var streamId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("StreamName", &streamName)
                m("EnforceConsumerDeletion", &enforceConsumerDeletion)
                m("StreamARN", &streamARN)
                m("StreamId", &streamId)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
