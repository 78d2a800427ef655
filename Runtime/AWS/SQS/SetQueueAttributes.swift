public import AWSWire

extension SQS {
    /// Changes a queue's settings (API_SetQueueAttributes).
    public enum SetQueueAttributes: Operation {
        /// AWS's name of the operation.
        public static let name = "SetQueueAttributes"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's address.
            public var queueUrl = ""
            /// The settings by their names.
            public var attributes: [String: String] = [:]

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueUrl", &queueUrl)
                m("Attributes", &attributes)
            }
        }

        /// Nothing is answered.
        public typealias Output = NoMembers
    }
}
