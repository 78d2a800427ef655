internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Sends a table's changes to a Kinesis stream no longer.
    @Sendable func disableKinesisStreamingDestination(
        _ input: DynamoDB.DisableKinesisStreamingDestination.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DisableKinesisStreamingDestination.Output {
        guard input.enableKinesisStreamingConfiguration == nil else {
            throw DestinationError.configurationOfDisabled
        }
        let table = try tables.named(input.tableName, context)
        let place = table.settings.destinations.firstIndex { $0.streamARN == input.streamArn }
        guard let place, table.settings.destinations[place].status == "ACTIVE" else {
            throw DestinationError.notActive
        }
        try update(table.id) { $0.destinations[place].status = "DISABLED" }
        return .init {
            $0.tableName = table.name
            $0.streamArn = input.streamArn
            $0.destinationStatus = "DISABLING"
        }
    }
}
