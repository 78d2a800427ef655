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
                    if destination.status == "ENABLE_FAILED" {
                        $0.destinationStatusDescription = Self.failure(destination.streamARN, context)
                    }
                    $0.approximateCreationDateTimePrecision = destination.precision
                }
            }
        }
    }

    /// Why a stream could not take the changes (measured on AWS, "ack-api-quirks", DDB-TABLE-318).
    private static func failure(_ stream: String, _ context: RequestContext) -> String {
        let arn = ARN(stream)
        let problem = "The kinesis Arn used to enable kinesis replication belongs to a stream which is not in"
        if let arn, arn.region != context.region { return "\(problem) the current region" }
        if let arn, arn.account != context.account { return "\(problem) Active state" }
        return "User does not have a permission to use kinesis stream"
    }
}
