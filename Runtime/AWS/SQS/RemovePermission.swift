public import AWSWire

extension SQS {
    /// Takes a statement out of a queue's policy (API_RemovePermission).
    public enum RemovePermission: Operation {
        /// AWS's name of the operation.
        public static let name = "RemovePermission"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's address.
            public var queueUrl = ""
            /// The statement's name.
            public var label = ""

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueUrl", &queueUrl)
                m("Label", &label)
            }
        }

        /// Nothing is answered.
        public typealias Output = NoMembers
    }
}
