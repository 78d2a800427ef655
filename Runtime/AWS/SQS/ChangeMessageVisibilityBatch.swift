public import AWSWire

extension SQS {
    /// Sets the timeouts of up to ten messages anew (API_ChangeMessageVisibilityBatch).
    public enum ChangeMessageVisibilityBatch: Operation {
        /// AWS's name of the operation.
        public static let name = "ChangeMessageVisibilityBatch"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's address.
            public var queueUrl = ""
            /// 1 to 10 messages.
            public var entries: [ChangeMessageVisibilityBatchRequestEntry] = []

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
            /// What was changed.
            public var successful: [ChangeMessageVisibilityBatchResultEntry]?
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

    /// A message of a batch (API_ChangeMessageVisibilityBatchRequestEntry).
    public struct ChangeMessageVisibilityBatchRequestEntry: Shape {
        /// Its id in the batch.
        public var id = ""
        /// What the receive gave.
        public var receiptHandle = ""
        /// 0 to 43,200 s.
        public var visibilityTimeout: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Id", &id)
            m("ReceiptHandle", &receiptHandle)
            m("VisibilityTimeout", &visibilityTimeout)
        }
    }

    /// A message of a batch that was changed (API_ChangeMessageVisibilityBatchResultEntry).
    public struct ChangeMessageVisibilityBatchResultEntry: Shape {
        /// Its id in the batch.
        public var id = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Id", &id)
        }
    }
}
