internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Changes how exactly a Kinesis stream is told the time of changes.
    @Sendable func updateKinesisStreamingDestination(
        _ input: DynamoDB.UpdateKinesisStreamingDestination.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.UpdateKinesisStreamingDestination.Output {
        guard let precision = input.updateKinesisStreamingConfiguration?.approximateCreationDateTimePrecision else {
            throw DestinationError.nothingToUpdate
        }
        let table = try tables.named(input.tableName, context)
        let place = table.settings.destinations.firstIndex { $0.streamARN == input.streamArn }
        guard let place else { throw DestinationError.notFound(input.streamArn, table.name) }
        guard table.settings.destinations[place].takesRecords else {
            throw DestinationError.notUpdatable(input.streamArn, table.name)
        }
        guard table.settings.destinations[place].precision ?? "MILLISECOND" != precision else {
            throw DestinationError.samePrecision(precision, table.definition.tableId ?? "", input.streamArn)
        }
        try update(table.id) { $0.destinations[place].precision = precision }
        return .init {
            $0.tableName = table.name
            $0.streamArn = input.streamArn
            $0.destinationStatus = "UPDATING"
            $0.updateKinesisStreamingConfiguration = .init { $0.approximateCreationDateTimePrecision = precision }
        }
    }
}
