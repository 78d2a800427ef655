public import AWSWire

extension SQS {
    /// Takes messages and hides them for the visibility timeout (API_ReceiveMessage).
    public enum ReceiveMessage: Operation {
        /// AWS's name of the operation.
        public static let name = "ReceiveMessage"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's address.
            public var queueUrl = ""
            /// System attributes wanted, by the old name of the parameter.
            public var attributeNames: [String]?
            /// System attributes wanted; `All` for all.
            public var messageSystemAttributeNames: [String]?
            /// Attributes wanted; `All`, names, or prefixes as `shop.*`.
            public var messageAttributeNames: [String]?
            /// 1 to 10; else 1.
            public var maxNumberOfMessages: Int?
            /// 0 to 43,200 s; else the queue's.
            public var visibilityTimeout: Int?
            /// 0 to 20 s; else the queue's.
            public var waitTimeSeconds: Int?
            /// For FIFO queues.
            public var receiveRequestAttemptId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueUrl", &queueUrl)
                m("AttributeNames", &attributeNames)
                m("MessageSystemAttributeNames", &messageSystemAttributeNames)
                m("MessageAttributeNames", &messageAttributeNames)
                m("MaxNumberOfMessages", &maxNumberOfMessages)
                m("VisibilityTimeout", &visibilityTimeout)
                m("WaitTimeSeconds", &waitTimeSeconds)
                m("ReceiveRequestAttemptId", &receiveRequestAttemptId)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The messages; none where there are none.
            public var messages: [Message]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Messages", &messages)
            }
        }
    }
}
