public import AWSWire

extension SQS {
    /// Sets anew how long a received message stays hidden (API_ChangeMessageVisibility).
    public enum ChangeMessageVisibility: Operation {
        /// AWS's name of the operation.
        public static let name = "ChangeMessageVisibility"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's address.
            public var queueUrl = ""
            /// What the receive gave.
            public var receiptHandle = ""
            /// 0 to 43,200 s from now.
            public var visibilityTimeout = 0

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueUrl", &queueUrl)
                m("ReceiptHandle", &receiptHandle)
                m("VisibilityTimeout", &visibilityTimeout)
            }
        }

        /// Nothing is answered.
        public typealias Output = NoMembers
    }
}
