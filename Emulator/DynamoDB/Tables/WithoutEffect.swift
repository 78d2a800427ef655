internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Puts into the ledger what is kept of a table and has no effect, in place of what it said before.
    func noteWithoutEffect(_ table: Table) {
        let definition = table.definition
        ledger.forget("dynamodb", table.arn, except: Self.policySetting)
        func note(_ setting: String, _ effect: String) { ledger.note("dynamodb", table.arn, setting, effect) }
        if definition.sSEDescription != nil { note("SSESpecification", "items are not encrypted") }
        if definition.tableClassSummary != nil { note("TableClass", "all tables are stored alike") }
        let indexes = definition.globalSecondaryIndexes ?? []
        if definition.warmThroughput != nil || indexes.contains(where: { $0.warmThroughput != nil }) {
            note("WarmThroughput", "nothing is made ready for it")
        }
        if table.settings.insights.values.contains(where: \.isEnabled) {
            note("ContributorInsights", "access is not counted")
        }
        guard throttle == nil else { return }
        let effect = "requests beyond the capacity are throttled only with --throttle"
        if definition.billingModeSummary?.billingMode != "PAY_PER_REQUEST" {
            note("ProvisionedThroughput", effect)
        } else if definition.onDemandThroughput != nil || indexes.contains(where: { $0.onDemandThroughput != nil }) {
            note("OnDemandThroughput", effect)
        }
    }

    /// Puts into the ledger that a resource has a policy.
    func notePolicy(_ arn: String) { ledger.note("dynamodb", arn, Self.policySetting, "nobody is refused for it") }

    static let policySetting = "ResourcePolicy"
}
