internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Turns Contributor Insights of a table or an index on or off; nothing is counted here, which the ledger says.
    @Sendable func updateContributorInsights(
        _ input: DynamoDB.UpdateContributorInsights.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.UpdateContributorInsights.Output {
        let table = try insightful(input.tableName, index: input.indexName, context)
        let isEnabled = input.contributorInsightsAction == "ENABLE"
        try update(table.id) { settings in
            settings.insights[input.indexName ?? ""] = .init(
                isEnabled: isEnabled,
                mode: input.contributorInsightsMode,
                changed: context.now
            )
        }
        return .init {
            $0.tableName = table.name
            $0.indexName = input.indexName
            $0.contributorInsightsStatus = isEnabled ? "ENABLING" : "DISABLING"
            $0.contributorInsightsMode = input.contributorInsightsMode
        }
    }

    /// The table whose Contributor Insights, or whose index's, are meant.
    func insightful(_ name: String, index: String?, _ context: RequestContext) throws(AWSError) -> Table {
        let table = try tables.named(name, context)
        if let index, table.index(index) == nil { throw DynamoDBError.tableNotFound }
        return table
    }
}
