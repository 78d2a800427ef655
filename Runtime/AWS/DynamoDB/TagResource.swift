public import AWSWire

extension DynamoDB {
    /// Puts tags on a table (API_TagResource).
    public enum TagResource: Operation {
        /// AWS's name of the operation.
        public static let name = "TagResource"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The resource's ARN.
            public var resourceArn = ""
            /// The tags.
            public var tags: [Tag] = []

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ResourceArn", &resourceArn)
                m("Tags", &tags)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
