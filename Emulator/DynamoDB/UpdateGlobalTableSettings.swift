internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Changes the settings of a global table: there is none.
    @Sendable func updateGlobalTableSettings(
        _ input: DynamoDB.UpdateGlobalTableSettings.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.UpdateGlobalTableSettings.Output {
        throw GlobalTableError.notFound(input.globalTableName)
    }
}
