internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Makes a table of what another one held at a moment.
    @Sendable func restoreTableToPointInTime(
        _ input: DynamoDB.RestoreTableToPointInTime.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.RestoreTableToPointInTime.Output {
        guard let name = input.sourceTableArn ?? input.sourceTableName else {
            throw DynamoDBError.validation("Either SourceTableName or SourceTableArn must be specified")
        }
        let table = try backedUp(name, context)
        guard let recovery = table.settings.recovery else { throw BackupError.noRecovery(table.name) }
        let moment: Timestamp
        if input.useLatestRestorableTime == true {
            moment = context.now
        } else {
            guard let wanted = input.restoreDateTime else { throw BackupError.noRestoreTime }
            guard wanted >= recovery.earliest(context.now), wanted <= context.now else {
                throw BackupError.restoreTime
            }
            moment = wanted
        }
        let request = RestoreRequest(
            target: input.targetTableName,
            source: table.definition,
            summary: .init {
                $0.sourceTableArn = table.arn
                $0.restoreDateTime = moment
            },
            billingMode: input.billingModeOverride,
            globalIndexes: input.globalSecondaryIndexOverride,
            localIndexes: input.localSecondaryIndexOverride,
            throughput: input.provisionedThroughputOverride,
            onDemand: input.onDemandThroughputOverride,
            encryption: input.sSESpecificationOverride
        )
        let description = try restore(request, of: table.items, context) {
            restored,
            connection throws(AWSError) in
            try History(connection: connection).undo(
                table.id,
                after: moment,
                in: restored,
                ItemWriter(connection: connection, service: self, now: context.now, isUndo: true)
            )
        }
        return .init { $0.tableDescription = description }
    }
}

extension TableSettings.Recovery {
    /// The earliest moment that a table can be restored to.
    func earliest(_ now: Timestamp) -> Timestamp { max(since, now - .seconds(days * 86_400)) }
}
