public import AWSWire

extension DynamoDB {
    /// Takes tags off a table (API_UntagResource).
    public enum UntagResource: Operation {
        /// AWS's name of the operation.
        public static let name = "UntagResource"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The resource's ARN.
            public var resourceArn = ""
            /// The tags' names.
            public var tagKeys: [String] = []

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ResourceArn", &resourceArn)
                m("TagKeys", &tagKeys)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
