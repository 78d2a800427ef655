internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Tells which attribute says when items expire.
    @Sendable func describeTimeToLive(
        _ input: DynamoDB.DescribeTimeToLive.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> DynamoDB.DescribeTimeToLive.Output
    {
        let table = try tables.named(input.tableName, context)
        var description = DynamoDB.TimeToLiveDescription()
        description.timeToLiveStatus = table.settings.timeToLive == nil ? "DISABLED" : "ENABLED"
        description.attributeName = table.settings.timeToLive
        return .init { $0.timeToLiveDescription = description }
    }
}
