public import AWSWire

extension SQS {
    /// Makes a queue (API_CreateQueue).
    public enum CreateQueue: Operation {
        /// AWS's name of the operation.
        public static let name = "CreateQueue"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// 1 to 80 letters, digits, hyphens and underscores.
            public var queueName = ""
            /// The queue's settings by their names.
            public var attributes: [String: String]?
            /// Tags of the queue.
            public var tags: [String: String]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueName", &queueName)
                m("Attributes", &attributes)
                m("tags", &tags)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The queue's address.
            public var queueUrl: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueUrl", &queueUrl)
            }
        }
    }
}
