public import AWSWire

extension DynamoDB {
    /// Removes a table's or a stream's policy (API_DeleteResourcePolicy).
    public enum DeleteResourcePolicy: Operation {
        /// AWS's name of the operation.
        public static let name = "DeleteResourcePolicy"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The resource's ARN.
            public var resourceArn = ""
            /// The version that the policy must have; `NO_POLICY` for none.
            public var expectedRevisionId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ResourceArn", &resourceArn)
                m("ExpectedRevisionId", &expectedRevisionId)
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
