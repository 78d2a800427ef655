public import AWSWire

extension SQS {
    /// Finds a queue by its name (API_GetQueueUrl).
    public enum GetQueueUrl: Operation {
        /// AWS's name of the operation.
        public static let name = "GetQueueUrl"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's name.
            public var queueName = ""
            /// The account that owns it.
            public var queueOwnerAWSAccountId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueName", &queueName)
                m("QueueOwnerAWSAccountId", &queueOwnerAWSAccountId)
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
