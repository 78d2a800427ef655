public import AWSWire

extension DynamoDB {
    /// Lists the tags of a table (API_ListTagsOfResource).
    public enum ListTagsOfResource: Operation {
        /// AWS's name of the operation.
        public static let name = "ListTagsOfResource"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The resource's ARN.
            public var resourceArn = ""
            /// Where to go on.
            public var nextToken: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ResourceArn", &resourceArn)
                m("NextToken", &nextToken)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The tags.
            public var tags: [Tag]?
            /// Where to go on.
            public var nextToken: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Tags", &tags)
                m("NextToken", &nextToken)
            }
        }
    }
}
