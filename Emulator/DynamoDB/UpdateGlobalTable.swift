internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Changes the replicas of a global table: there is none.
    @Sendable func updateGlobalTable(
        _ input: DynamoDB.UpdateGlobalTable.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.UpdateGlobalTable.Output {
        throw GlobalTableError.notFound(input.globalTableName)
    }
}
