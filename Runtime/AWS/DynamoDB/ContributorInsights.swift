public import AWSWire

extension DynamoDB {
    /// Why the counting failed (API_FailureException).
    public struct FailureException: Shape {
        /// The error's name.
        public var exceptionName: String?
        /// The error in words.
        public var exceptionDescription: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("ExceptionName", &exceptionName)
            m("ExceptionDescription", &exceptionDescription)
        }
    }

    /// A table or index whose most used keys are counted (API_ContributorInsightsSummary).
    public struct ContributorInsightsSummary: Shape {
        /// The table's name or ARN.
        public var tableName: String?
        /// The index's name.
        public var indexName: String?
        /// `ENABLING`, `ENABLED`, `DISABLING`, `DISABLED` or `FAILED`.
        public var contributorInsightsStatus: String?
        /// `ACCESSED_AND_THROTTLED_KEYS` or `THROTTLED_KEYS`.
        public var contributorInsightsMode: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("TableName", &tableName)
            m("IndexName", &indexName)
            m("ContributorInsightsStatus", &contributorInsightsStatus)
            m("ContributorInsightsMode", &contributorInsightsMode)
        }
    }
}
