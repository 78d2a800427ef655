public import AWSWire

extension SQS {
    /// Deletes a message that was received (API_DeleteMessage).
    public enum DeleteMessage: Operation {
        /// AWS's name of the operation.
        public static let name = "DeleteMessage"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's address.
            public var queueUrl = ""
            /// What the receive gave.
            public var receiptHandle = ""

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueUrl", &queueUrl)
                m("ReceiptHandle", &receiptHandle)
            }
        }

        /// Nothing is answered.
        public typealias Output = NoMembers
    }
}
