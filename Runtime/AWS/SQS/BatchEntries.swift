public import AWSWire

extension SQS {
    /// A message of a batch (API_SendMessageBatchRequestEntry).
    public struct SendMessageBatchRequestEntry: Shape {
        /// Its id in the batch.
        public var id = ""
        /// 1 byte to 1 MiB of text.
        public var messageBody = ""
        /// 0 to 900 s; else the queue's.
        public var delaySeconds: Int?
        /// Up to 10 attributes.
        public var messageAttributes: [String: MessageAttributeValue]?
        /// `AWSTraceHeader`.
        public var messageSystemAttributes: [String: MessageAttributeValue]?
        /// For FIFO queues.
        public var messageDeduplicationId: String?
        /// The group, for FIFO and fair queues.
        public var messageGroupId: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Id", &id)
            m("MessageBody", &messageBody)
            m("DelaySeconds", &delaySeconds)
            m("MessageAttributes", &messageAttributes)
            m("MessageSystemAttributes", &messageSystemAttributes)
            m("MessageDeduplicationId", &messageDeduplicationId)
            m("MessageGroupId", &messageGroupId)
        }
    }

    /// A message of a batch that was sent (API_SendMessageBatchResultEntry).
    public struct SendMessageBatchResultEntry: Shape {
        /// Its id in the batch.
        public var id = ""
        /// The message's id.
        public var messageId = ""
        /// MD5 of the body.
        public var md5OfMessageBody = ""
        /// MD5 of the attributes.
        public var md5OfMessageAttributes: String?
        /// MD5 of the system attributes.
        public var md5OfMessageSystemAttributes: String?
        /// For FIFO queues.
        public var sequenceNumber: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Id", &id)
            m("MessageId", &messageId)
            m("MD5OfMessageBody", &md5OfMessageBody)
            m("MD5OfMessageAttributes", &md5OfMessageAttributes)
            m("MD5OfMessageSystemAttributes", &md5OfMessageSystemAttributes)
            m("SequenceNumber", &sequenceNumber)
        }
    }

    /// A receipt of a batch (API_DeleteMessageBatchRequestEntry).
    public struct DeleteMessageBatchRequestEntry: Shape {
        /// Its id in the batch.
        public var id = ""
        /// What the receive gave.
        public var receiptHandle = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Id", &id)
            m("ReceiptHandle", &receiptHandle)
        }
    }

    /// A message of a batch that was deleted (API_DeleteMessageBatchResultEntry).
    public struct DeleteMessageBatchResultEntry: Shape {
        /// Its id in the batch.
        public var id = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Id", &id)
        }
    }

    /// An entry of a batch that failed (API_BatchResultErrorEntry).
    public struct BatchResultErrorEntry: Shape {
        /// Its id in the batch.
        public var id = ""
        /// Whether the caller is to blame.
        public var senderFault = false
        /// The error's code.
        public var code = ""
        /// The error's text.
        public var message: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("Id", &id)
            m("SenderFault", &senderFault)
            m("Code", &code)
            m("Message", &message)
        }
    }
}
