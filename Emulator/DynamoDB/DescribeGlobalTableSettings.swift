internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Tells the settings of a global table: there is none.
    @Sendable func describeGlobalTableSettings(
        _ input: DynamoDB.DescribeGlobalTableSettings.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DescribeGlobalTableSettings.Output {
        throw GlobalTableError.notFound(input.globalTableName)
    }
}
