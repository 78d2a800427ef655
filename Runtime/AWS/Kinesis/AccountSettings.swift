public import AWSCore
public import AWSWire

extension Kinesis {
    /// The commitment to a least throughput, as it is asked for (API_MinimumThroughputBillingCommitmentInput).
    public struct MinimumThroughputBillingCommitmentInput: Shape {
        /// `ENABLED` or `DISABLED`.
        public var status = ""

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Status", &status)
        }
    }

    /// The commitment to a least throughput (API_MinimumThroughputBillingCommitmentOutput).
    public struct MinimumThroughputBillingCommitmentOutput: Shape {
        /// `ENABLED`, `DISABLED` or `ENABLED_UNTIL_EARLIEST_ALLOWED_END`.
        public var status = ""
        /// When it was begun.
        public var startedAt: Timestamp?
        /// When it was ended.
        public var endedAt: Timestamp?
        /// When it may end.
        public var earliestAllowedEndAt: Timestamp?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Status", &status)
            m("StartedAt", &startedAt)
            m("EndedAt", &endedAt)
            m("EarliestAllowedEndAt", &earliestAllowedEndAt)
        }
    }
}
