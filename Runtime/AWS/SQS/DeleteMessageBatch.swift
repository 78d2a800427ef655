public import AWSWire

extension SQS {
    /// Deletes up to ten messages (API_DeleteMessageBatch).
    public enum DeleteMessageBatch: Operation {
        /// AWS's name of the operation.
        public static let name = "DeleteMessageBatch"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's address.
            public var queueUrl = ""
            /// 1 to 10 receipts.
            public var entries: [DeleteMessageBatchRequestEntry] = []

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
            /// What was deleted.
            public var successful: [DeleteMessageBatchResultEntry]?
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
