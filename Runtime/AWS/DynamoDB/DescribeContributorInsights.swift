public import AWSCore
public import AWSWire

extension DynamoDB {
    /// Tells whether the most used keys of a table or index are counted (API_DescribeContributorInsights).
    public enum DescribeContributorInsights: Operation {
        /// AWS's name of the operation.
        public static let name = "DescribeContributorInsights"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's name or ARN.
            public var tableName = ""
            /// The index's name.
            public var indexName: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
                m("IndexName", &indexName)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The table's name or ARN.
            public var tableName: String?
            /// The index's name.
            public var indexName: String?
            /// The names of CloudWatch's rules.
            public var contributorInsightsRuleList: [String]?
            /// `ENABLING`, `ENABLED`, `DISABLING`, `DISABLED` or `FAILED`.
            public var contributorInsightsStatus: String?
            /// When it was last switched.
            public var lastUpdateDateTime: Timestamp?
            /// Why it failed.
            public var failureException: FailureException?
            /// `ACCESSED_AND_THROTTLED_KEYS` or `THROTTLED_KEYS`.
            public var contributorInsightsMode: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
                m("IndexName", &indexName)
                m("ContributorInsightsRuleList", &contributorInsightsRuleList)
                m("ContributorInsightsStatus", &contributorInsightsStatus)
                m("LastUpdateDateTime", &lastUpdateDateTime)
                m("FailureException", &failureException)
                m("ContributorInsightsMode", &contributorInsightsMode)
            }
        }
    }
}
