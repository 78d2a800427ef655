public import AWSWire

extension DynamoDB {
    /// Lists the tables and indexes whose most used keys are counted (API_ListContributorInsights).
    public enum ListContributorInsights: Operation {
        /// AWS's name of the operation.
        public static let name = "ListContributorInsights"
        /// The model that has it.
        public static var service: ServiceModel { DynamoDB.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The table's name or ARN.
            public var tableName: String?
            /// Where to go on.
            public var nextToken: String?
            /// How many at most.
            public var maxResults: Int?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TableName", &tableName)
                m("NextToken", &nextToken)
                m("MaxResults", &maxResults)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The tables and indexes.
            public var contributorInsightsSummaries: [ContributorInsightsSummary]?
            /// Where to go on.
            public var nextToken: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ContributorInsightsSummaries", &contributorInsightsSummaries)
                m("NextToken", &nextToken)
            }
        }
    }
}
