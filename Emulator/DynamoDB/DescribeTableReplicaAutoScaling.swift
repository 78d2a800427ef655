internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Tells how a table's replicas scale: there is the table in its own region, which does not.
    @Sendable func describeTableReplicaAutoScaling(
        _ input: DynamoDB.DescribeTableReplicaAutoScaling.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DescribeTableReplicaAutoScaling.Output {
        let table = try tables.named(input.tableName, context)
        return .init {
            $0.tableAutoScalingDescription = .init {
                $0.tableName = table.name
                $0.tableStatus = table.status(at: context.now)
                $0.replicas = []
            }
        }
    }
}
