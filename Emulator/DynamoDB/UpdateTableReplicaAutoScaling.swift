internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Refuses to scale the replicas of a global table: there is none.
    @Sendable func updateTableReplicaAutoScaling(
        _ input: DynamoDB.UpdateTableReplicaAutoScaling.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.UpdateTableReplicaAutoScaling.Output {
        _ = try tables.named(input.tableName, context)
        throw GlobalTableError.oneMachine("UpdateTableReplicaAutoScaling")
    }
}
