public import AWSWire

extension DynamoDB {
    /// Switches the counting of the most used keys (API_UpdateContributorInsights).
    public enum UpdateContributorInsights: Operation {
        /// AWS's name of the operation.
        public static let name = "UpdateContributorInsights"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's name or ARN.
            public var tableName = ""
            /// The index's name.
            public var indexName: String?
            /// `ENABLE` or `DISABLE`.
            public var contributorInsightsAction = ""
            /// `ACCESSED_AND_THROTTLED_KEYS` or `THROTTLED_KEYS`.
            public var contributorInsightsMode: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
                m("IndexName", &indexName)
                m("ContributorInsightsAction", &contributorInsightsAction)
                m("ContributorInsightsMode", &contributorInsightsMode)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
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
}
