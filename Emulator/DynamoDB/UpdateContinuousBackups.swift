internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Turns point-in-time recovery on or off; off forgets what there was.
    @Sendable func updateContinuousBackups(
        _ input: DynamoDB.UpdateContinuousBackups.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.UpdateContinuousBackups.Output {
        guard let table = tables.find(input.tableName, context) else {
            throw BackupError.tableNotFound(input.tableName)
        }
        guard table.status(at: context.now) != "CREATING" else { throw BackupError.beingEnabled(table.name) }
        let specification = input.pointInTimeRecoverySpecification
        guard specification.pointInTimeRecoveryEnabled || specification.recoveryPeriodInDays == nil else {
            throw BackupError.periodWithoutRecovery
        }
        let changed = try update(
            table.id,
            { settings in
                guard specification.pointInTimeRecoveryEnabled else {
                    settings.recovery = nil
                    return
                }
                // API_PointInTimeRecoverySpecification: 35 where none is given.
                let days = specification.recoveryPeriodInDays ?? 35
                settings.recovery = .init(since: settings.recovery?.since ?? context.now, days: days)
            },
            further: { changed, connection throws(AWSError) in
                guard changed.settings.recovery == nil else { return }
                try History(connection: connection).trim(changed.id, upTo: context.now)
            }
        )
        return .init { $0.continuousBackupsDescription = Self.continuousBackups(changed ?? table, context.now) }
    }
}
