internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Lists tables by name, up to 100 to a page.
    @Sendable func listTables(
        _ input: DynamoDB.ListTables.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.ListTables.Output {
        let names = tables.all(context).map(\.name).filter { name in
            input.exclusiveStartTableName.map { name > $0 } ?? true
        }
        let page = Array(names.prefix(input.limit ?? 100))
        return .init {
            $0.tableNames = page
            $0.lastEvaluatedTableName = page.count < names.count ? page.last : nil
        }
    }
}
