internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Tells of a global table: there is none.
    @Sendable func describeGlobalTable(
        _ input: DynamoDB.DescribeGlobalTable.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DescribeGlobalTable.Output {
        throw GlobalTableError.nothingToDescribe(input.globalTableName)
    }
}
