public import AWSWire

extension Kinesis {
    /// Tells the account's settings (API_DescribeAccountSettings).
    public enum DescribeAccountSettings: Operation {
        /// AWS's name.
        public static let name = "DescribeAccountSettings"
        /// The service that has it.
        public static var service: ServiceModel { Kinesis.model }

        /// A request carries nothing.
        public typealias Input = NoMembers

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
