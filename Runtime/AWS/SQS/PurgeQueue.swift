public import AWSWire

extension SQS {
    /// Deletes all messages of a queue (API_PurgeQueue).
    public enum PurgeQueue: Operation {
        /// AWS's name of the operation.
        public static let name = "PurgeQueue"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's address.
            public var queueUrl = ""

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueUrl", &queueUrl)
            }
        }

        /// Nothing is answered.
        public typealias Output = NoMembers
    }
}
