public import AWSWire

extension SQS {
    /// Adds a statement to a queue's policy (API_AddPermission).
    public enum AddPermission: Operation {
        /// AWS's name of the operation.
        public static let name = "AddPermission"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's address.
            public var queueUrl = ""
            /// The statement's name.
            public var label = ""
            /// Who may.
            public var awsAccountIds: [String] = []
            /// What they may, as `SendMessage`; `*` for all.
            public var actions: [String] = []

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("QueueUrl", &queueUrl)
                m("Label", &label)
                m("AWSAccountIds", &awsAccountIds)
                m("Actions", &actions)
            }
        }

        /// Nothing is answered.
        public typealias Output = NoMembers
    }
}
