public import AWSWire

extension SQS {
    /// Tells a queue's settings and counts (API_GetQueueAttributes).
    public enum GetQueueAttributes: Operation {
        /// AWS's name of the operation.
        public static let name = "GetQueueAttributes"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's address.
            public var queueUrl = ""
            /// Which; `All` for all.
            public var attributeNames: [String]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueUrl", &queueUrl)
                m("AttributeNames", &attributeNames)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The settings and counts by their names.
            public var attributes: [String: String]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Attributes", &attributes)
            }
        }
    }
}
