public import AWSWire

extension SQS {
    /// Puts a message into a queue (API_SendMessage).
    public enum SendMessage: Operation {
        /// AWS's name of the operation.
        public static let name = "SendMessage"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's address.
            public var queueUrl = ""
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
                m("QueueUrl", &queueUrl)
                m("MessageBody", &messageBody)
                m("DelaySeconds", &delaySeconds)
                m("MessageAttributes", &messageAttributes)
                m("MessageSystemAttributes", &messageSystemAttributes)
                m("MessageDeduplicationId", &messageDeduplicationId)
                m("MessageGroupId", &messageGroupId)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// MD5 of the body in hexadecimal digits.
            public var md5OfMessageBody: String?
            /// MD5 of the attributes in AWS's encoding.
            public var md5OfMessageAttributes: String?
            /// MD5 of the system attributes.
            public var md5OfMessageSystemAttributes: String?
            /// The message's id, a UUID.
            public var messageId: String?
            /// For FIFO queues.
            public var sequenceNumber: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("MD5OfMessageBody", &md5OfMessageBody)
                m("MD5OfMessageAttributes", &md5OfMessageAttributes)
                m("MD5OfMessageSystemAttributes", &md5OfMessageSystemAttributes)
                m("MessageId", &messageId)
                m("SequenceNumber", &sequenceNumber)
            }
        }
    }
}
