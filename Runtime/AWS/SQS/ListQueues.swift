public import AWSWire

extension SQS {
    /// Lists the queues of an account and region (API_ListQueues).
    public enum ListQueues: Operation {
        /// AWS's name of the operation.
        public static let name = "ListQueues"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// What names begin with.
            public var queueNamePrefix: String?
            /// Where to go on.
            public var nextToken: String?
            /// 1 to 1,000.
            public var maxResults: Int?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueNamePrefix", &queueNamePrefix)
                m("NextToken", &nextToken)
                m("MaxResults", &maxResults)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The queues' addresses; none where there are none.
            public var queueUrls: [String]?
            /// Where to go on.
            public var nextToken: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueUrls", &queueUrls)
                m("NextToken", &nextToken)
            }
        }
    }
}
