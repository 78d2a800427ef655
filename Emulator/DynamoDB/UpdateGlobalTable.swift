internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Changes the replicas of a global table: there is none.
    ///
    /// What is looked at before that was measured on AWS in October 2026 ("ack-api-quirks", DDB-GLOBALTABLE-002, 004,
    /// DDB-TABLE-457).
    @Sendable func updateGlobalTable(
        _ input: DynamoDB.UpdateGlobalTable.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.UpdateGlobalTable.Output {
        guard !input.replicaUpdates.contains(where: { $0.create != nil }) else { throw GlobalTableError.oldVersion }
        guard !input.replicaUpdates.isEmpty, input.replicaUpdates.allSatisfy({ $0.delete != nil }) else {
            throw DynamoDBError.validation("One or more parameter values were invalid")
        }
        throw GlobalTableError.notFound(input.globalTableName)
    }
}
