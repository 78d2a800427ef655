public import AWSWire

extension SQS {
    /// Tells a queue's tags (API_ListQueueTags).
    public enum ListQueueTags: Operation {
        /// AWS's name of the operation.
        public static let name = "ListQueueTags"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's address.
            public var queueUrl = ""

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueUrl", &queueUrl)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The tags; none where there are none.
            public var tags: [String: String]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Tags", &tags)
            }
        }
    }
}
