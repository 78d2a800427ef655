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
        let isLatest = input.useLatestRestorableTime == true
        let name = try Self.source(input, context)
        guard !isLatest || input.restoreDateTime == nil else { throw BackupError.twoRestoreTimes }
        guard isLatest || input.restoreDateTime != nil else { throw BackupError.noRestoreTime }
        let table = try backedUp(name, context)
        guard let recovery = table.settings.recovery else { throw BackupError.noRecovery(table.name) }
        let moment = isLatest ? context.now : input.restoreDateTime ?? context.now
        let earliest = recovery.earliest(context.now)
        guard moment >= earliest, moment <= context.now else {
            throw BackupError.restoreTime(moment, earliest, context.now)
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

    /// What names the table that is restored.
    private static func source(
        _ input: DynamoDB.RestoreTableToPointInTime.Input,
        _ context: RequestContext
    ) throws(AWSError) -> String {
        switch (input.sourceTableName, input.sourceTableArn) {
        case (_?, _?):
            throw DynamoDBError.validation("Must provide exactly one of: sourceTableArn, sourceTableName")
        case (nil, nil):
            throw DynamoDBError.validation("The parameter 'TableName' is required but was not present in the request")
        case (let name?, nil): return name
        case (nil, let text?):
            guard TableIndex.name(ofARN: text) != nil, let arn = ARN(text) else {
                throw DynamoDBError.invalidParameter("sourceTableArn is not a valid ARN")
            }
            guard arn.account == context.account else {
                throw DynamoDBError.validation(
                    "This action is only supported by accounts that match the resource owner’s account."
                )
            }
            guard arn.region == context.region || input.sSESpecificationOverride != nil else {
                throw BackupError.otherRegion
            }
            return text
        }
    }
}

extension TableSettings.Recovery {
    /// The earliest moment that a table can be restored to.
    func earliest(_ now: Timestamp) -> Timestamp { max(since, now - .seconds(days * 86_400)) }
}
