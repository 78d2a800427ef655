public import AWSWire

extension SQS {
    /// Lists the queues whose dead-letter queue this is (API_ListDeadLetterSourceQueues).
    public enum ListDeadLetterSourceQueues: Operation {
        /// AWS's name of the operation.
        public static let name = "ListDeadLetterSourceQueues"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's address.
            public var queueUrl = ""
            /// Where to go on.
            public var nextToken: String?
            /// 1 to 1,000.
            public var maxResults: Int?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueUrl", &queueUrl)
                m("NextToken", &nextToken)
                m("MaxResults", &maxResults)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The queues' addresses.
            public var queueUrls: [String] = []
            /// Where to go on.
            public var nextToken: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("queueUrls", &queueUrls)
                m("NextToken", &nextToken)
            }
        }
    }
}
