public import AWSCore
public import AWSWire

extension DynamoDB {
    /// How far back a table can be restored (API_ContinuousBackupsDescription).
    public struct ContinuousBackupsDescription: Shape {
        /// `ENABLED`, always.
        public var continuousBackupsStatus = ""
        /// Whether, and how far back.
        public var pointInTimeRecoveryDescription: PointInTimeRecoveryDescription?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ContinuousBackupsStatus", &continuousBackupsStatus)
            m("PointInTimeRecoveryDescription", &pointInTimeRecoveryDescription)
        }
    }

    /// Between which times a table can be restored (API_PointInTimeRecoveryDescription).
    public struct PointInTimeRecoveryDescription: Shape {
        /// `ENABLED` or `DISABLED`.
        public var pointInTimeRecoveryStatus: String?
        /// How many days back, 1 to 35.
        public var recoveryPeriodInDays: Int?
        /// The first time that can be restored.
        public var earliestRestorableDateTime: Timestamp?
        /// The last time that can be restored.
        public var latestRestorableDateTime: Timestamp?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("PointInTimeRecoveryStatus", &pointInTimeRecoveryStatus)
            m("RecoveryPeriodInDays", &recoveryPeriodInDays)
            m("EarliestRestorableDateTime", &earliestRestorableDateTime)
            m("LatestRestorableDateTime", &latestRestorableDateTime)
        }
    }

    /// Whether a table is to be restorable to points in time (API_PointInTimeRecoverySpecification).
    public struct PointInTimeRecoverySpecification: Shape {
        /// Whether it is on.
        public var pointInTimeRecoveryEnabled = false
        /// How many days back, 1 to 35.
        public var recoveryPeriodInDays: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("PointInTimeRecoveryEnabled", &pointInTimeRecoveryEnabled)
            m("RecoveryPeriodInDays", &recoveryPeriodInDays)
        }
    }
}
