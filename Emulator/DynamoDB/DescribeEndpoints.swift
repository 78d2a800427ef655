internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Tells where the service is reached: at the address that the caller used.
    @Sendable func describeEndpoints(
        _ input: DynamoDB.DescribeEndpoints.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DescribeEndpoints.Output {
        .init {
            $0.endpoints = [
                .init {
                    $0.address = context.host
                    $0.cachePeriodInMinutes = 1440
                }
            ]
        }
    }
}
