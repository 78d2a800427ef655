public import AWSWire

extension SQS {
    /// Adds tags to a queue (API_TagQueue).
    public enum TagQueue: Operation {
        /// AWS's name of the operation.
        public static let name = "TagQueue"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's address.
            public var queueUrl = ""
            /// The tags; those of the same keys are replaced.
            public var tags: [String: String] = [:]

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueUrl", &queueUrl)
                m("Tags", &tags)
            }
        }

        /// Nothing is answered.
        public typealias Output = NoMembers
    }
}
