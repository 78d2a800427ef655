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
            // As recorded: what was never enabled tells no more than that.
            $0.lastUpdateDateTime = insights?.changed
            guard let insights, insights.isEnabled else { return }
            $0.contributorInsightsMode = insights.mode ?? "ACCESSED_AND_THROTTLED_KEYS"
        }
    }
}
