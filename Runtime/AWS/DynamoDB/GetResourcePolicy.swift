public import AWSWire

extension DynamoDB {
    /// Gives a table's or a stream's policy (API_GetResourcePolicy).
    public enum GetResourcePolicy: Operation {
        /// AWS's name of the operation.
        public static let name = "GetResourcePolicy"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The resource's ARN.
            public var resourceArn = ""

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ResourceArn", &resourceArn)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The policy as JSON.
            public var policy: String?
            /// Which version of the policy it is.
            public var revisionId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Policy", &policy)
                m("RevisionId", &revisionId)
            }
        }
    }
}
