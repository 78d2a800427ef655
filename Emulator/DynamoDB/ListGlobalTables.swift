internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Lists global tables: there are none.
    @Sendable func listGlobalTables(
        _ input: DynamoDB.ListGlobalTables.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.ListGlobalTables.Output {
        .init { $0.globalTables = [] }
    }
}
