internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Turns Contributor Insights of a table or an index on or off; nothing is counted here, which the ledger says.
    ///
    /// Measured on AWS in October 2026 ("ack-api-quirks", DDB-TABLE-089, 090, 091, 341): what is so already stays as it is,
    /// with its moment; ENABLE without a mode asks for the usual one, and DISABLE tells the mode that there is.
    @Sendable func updateContributorInsights(
        _ input: DynamoDB.UpdateContributorInsights.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.UpdateContributorInsights.Output {
        let table = try insightful(input.tableName, index: input.indexName, context)
        let place = input.indexName ?? ""
        let old = table.settings.insights[place]
        let wasEnabled = old?.isEnabled == true
        let isEnabled = input.contributorInsightsAction == "ENABLE"
        let mode = isEnabled ? input.contributorInsightsMode ?? TableSettings.Insights.usualMode : old?.mode
        let isSettled = isEnabled == wasEnabled && (!isEnabled || mode == old?.mode)
        if !isSettled, let mode {
            try update(table.id) { settings in
                settings.insights[place] = .init(
                    isEnabled: isEnabled,
                    mode: mode,
                    since: wasEnabled ? old?.since ?? context.now : context.now,
                    changed: context.now
                )
            }
        }
        return .init {
            $0.tableName = table.name
            $0.indexName = input.indexName
            $0.contributorInsightsStatus = (isEnabled ? "ENABL" : "DISABL") + (isSettled ? "ED" : "ING")
            $0.contributorInsightsMode = mode
        }
    }

    /// The table whose Contributor Insights, or whose global index's, are meant (measured on AWS in October 2026,
    /// "ack-api-quirks", DDB-TABLE-094, 137, 446: a local index is none).
    func insightful(_ name: String, index: String?, _ context: RequestContext) throws(AWSError) -> Table {
        let table = try tables.named(name, context)
        if let index, table.index(index)?.isLocal != false {
            throw AWSError(
                "ResourceNotFoundException",
                "Requested resource not found: Index: \(index) not found for table: \(table.name)"
            )
        }
        return table
    }
}
