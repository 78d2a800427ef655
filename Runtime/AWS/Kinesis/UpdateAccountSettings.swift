public import AWSWire

extension Kinesis {
    /// Changes the account's settings (API_UpdateAccountSettings).
    public enum UpdateAccountSettings: Operation {
        /// AWS's name.
        public static let name = "UpdateAccountSettings"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The commitment to a least throughput.
            public var minimumThroughputBillingCommitment = MinimumThroughputBillingCommitmentInput()

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("MinimumThroughputBillingCommitment", &minimumThroughputBillingCommitment)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The commitment to a least throughput.
            public var minimumThroughputBillingCommitment: MinimumThroughputBillingCommitmentOutput?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("MinimumThroughputBillingCommitment", &minimumThroughputBillingCommitment)
            }
        }
    }
}
