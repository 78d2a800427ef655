internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Changes how the replicas of a global table scale: there is none.
    @Sendable func updateTableReplicaAutoScaling(
        _ input: DynamoDB.UpdateTableReplicaAutoScaling.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.UpdateTableReplicaAutoScaling.Output {
        throw GlobalTableError.noReplicas(input.tableName)
    }
}
