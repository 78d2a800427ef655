public import AWSWire

extension DynamoDB {
    /// Sets a table's or a stream's policy (API_PutResourcePolicy).
    public enum PutResourcePolicy: Operation {
        /// AWS's name of the operation.
        public static let name = "PutResourcePolicy"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The resource's ARN.
            public var resourceArn = ""
            /// The policy as JSON.
            public var policy = ""
            /// The version that the policy must have; `NO_POLICY` for none.
            public var expectedRevisionId: String?
            /// Whether a policy is taken that shuts its author out.
            public var confirmRemoveSelfResourceAccess: Bool?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ResourceArn", &resourceArn)
                m("Policy", &policy)
                m("ExpectedRevisionId", &expectedRevisionId)
                m("ConfirmRemoveSelfResourceAccess", &confirmRemoveSelfResourceAccess)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// Which version of the policy it is.
            public var revisionId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("RevisionId", &revisionId)
            }
        }
    }
}
