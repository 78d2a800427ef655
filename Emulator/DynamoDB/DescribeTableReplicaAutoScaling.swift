internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Tells how the replicas of a global table scale: there is none.
    @Sendable func describeTableReplicaAutoScaling(
        _ input: DynamoDB.DescribeTableReplicaAutoScaling.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DescribeTableReplicaAutoScaling.Output {
        throw GlobalTableError.noReplicas(input.tableName)
    }
}
