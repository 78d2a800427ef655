public import AWSWire

extension SQS {
    /// Takes tags off a queue (API_UntagQueue).
    public enum UntagQueue: Operation {
        /// AWS's name of the operation.
        public static let name = "UntagQueue"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's address.
            public var queueUrl = ""
            /// Their keys.
            public var tagKeys: [String] = []

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueUrl", &queueUrl)
                m("TagKeys", &tagKeys)
            }
        }

        /// Nothing is answered.
        public typealias Output = NoMembers
    }
}
