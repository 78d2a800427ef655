internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Tells whether Contributor Insights of a table or an index are on.
    @Sendable func describeContributorInsights(
        _ input: DynamoDB.DescribeContributorInsights.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DescribeContributorInsights.Output {
        let table = try insightful(input.tableName, index: input.indexName, context)
        let insights = table.settings.insights[input.indexName ?? ""]
        return .init {
            $0.tableName = table.name
            $0.indexName = input.indexName
            $0.contributorInsightsStatus = insights?.isEnabled == true ? "ENABLED" : "DISABLED"
            // As recorded: what was never enabled tells no more than that. What was keeps its mode (measured on AWS in
            // October 2026, "ack-api-quirks", DDB-TABLE-089, 343).
            guard let insights else { return }
            $0.lastUpdateDateTime = insights.changed
            $0.contributorInsightsMode = insights.mode
            if insights.isEnabled { $0.contributorInsightsRuleList = table.rules(insights, index: input.indexName) }
        }
    }
}

extension Table {
    /// The names of CloudWatch's rules: of partition keys and of sort keys those that are accessed and those that are
    /// throttled (developer guide, "CloudWatch Contributor Insights for DynamoDB: how it works").
    ///
    /// A name ends with the moment it was made, in milliseconds, which a change of the mode leaves (measured on AWS in
    /// October 2026, "ack-api-quirks", DDB-TABLE-112, 337, 341).
    fileprivate func rules(_ insights: TableSettings.Insights, index name: String?) -> [String] {
        let hasSortKey = name.map { index($0)?.key.range.isEmpty == false } ?? (rangeKey != nil)
        let kinds = hasSortKey ? ["PKC", "PKT", "SKC", "SKT"] : ["PKC", "PKT"]
        let resource = name.map { "\(self.name)-\($0)" } ?? self.name
        return kinds.filter { insights.mode != "THROTTLED_KEYS" || $0.hasSuffix("T") }.map {
            "DynamoDBContributorInsights-\($0)-\(resource)-\(insights.since.milliseconds)"
        }
    }
}
