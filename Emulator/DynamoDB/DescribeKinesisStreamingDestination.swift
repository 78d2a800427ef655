internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Tells which Kinesis streams take a table's changes.
    @Sendable func describeKinesisStreamingDestination(
        _ input: DynamoDB.DescribeKinesisStreamingDestination.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DescribeKinesisStreamingDestination.Output {
        let table = try tables.named(input.tableName, context)
        return .init {
            $0.tableName = table.name
            $0.kinesisDataStreamDestinations = table.settings.destinations.map { destination in
                .init {
                    $0.streamArn = destination.streamARN
                    $0.destinationStatus = destination.status
                    $0.approximateCreationDateTimePrecision = destination.precision
                }
            }
        }
    }
}
