internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Lists the tables and indexes whose Contributor Insights are on (measured on AWS in October 2026, "ack-api-quirks",
    /// DDB-TABLE-095, 340, 343).
    @Sendable func listContributorInsights(
        _ input: DynamoDB.ListContributorInsights.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.ListContributorInsights.Output {
        let wanted = try input.tableName.map { name throws(AWSError) in try tables.named(name, context).name }
        var summaries: [DynamoDB.ContributorInsightsSummary] = []
        for table in tables.all(context) where wanted.map({ $0 == table.name }) ?? true {
            for (index, insights) in table.settings.insights.sorted(by: { $0.key < $1.key }) where insights.isEnabled {
                summaries.append(
                    .init {
                        $0.tableName = table.name
                        $0.indexName = index.isEmpty ? nil : index
                        $0.contributorInsightsStatus = "ENABLED"
                        $0.contributorInsightsMode = insights.mode
                    }
                )
            }
        }
        let page = ListPage(summaries, token: input.nextToken, most: max(1, input.maxResults ?? 100))
        return .init {
            $0.contributorInsightsSummaries = Array(page.elements)
            $0.nextToken = page.nextToken
        }
    }
}
