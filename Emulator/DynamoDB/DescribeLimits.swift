internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Tells the account's quotas: those that an account has at first (developer guide, "Quotas").
    @Sendable func describeLimits(
        _ input: DynamoDB.DescribeLimits.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DescribeLimits.Output {
        .init {
            $0.accountMaxReadCapacityUnits = 80_000
            $0.accountMaxWriteCapacityUnits = 80_000
            $0.tableMaxReadCapacityUnits = 40_000
            $0.tableMaxWriteCapacityUnits = 40_000
        }
    }
}
