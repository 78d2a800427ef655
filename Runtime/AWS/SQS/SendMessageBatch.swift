public import AWSWire

extension SQS {
    /// Puts up to ten messages into a queue (API_SendMessageBatch).
    public enum SendMessageBatch: Operation {
        /// AWS's name of the operation.
        public static let name = "SendMessageBatch"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's address.
            public var queueUrl = ""
            /// 1 to 10 messages.
            public var entries: [SendMessageBatchRequestEntry] = []

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueUrl", &queueUrl)
                m("Entries", &entries)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// What was sent.
            public var successful: [SendMessageBatchResultEntry]?
            /// What was not, and why.
            public var failed: [BatchResultErrorEntry]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Successful", &successful)
                m("Failed", &failed)
            }
        }
    }
}
