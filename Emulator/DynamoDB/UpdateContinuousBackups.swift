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
        let specification = input.pointInTimeRecoverySpecification
        var settings = table.settings
        if specification.pointInTimeRecoveryEnabled {
            let days = specification.recoveryPeriodInDays ?? settings.recovery?.days ?? 35
            settings.recovery = .init(since: settings.recovery?.since ?? context.now, days: days)
        } else {
            settings.recovery = nil
        }
        let changed = try table.with(nil, settings)
        try database.write { connection throws(AWSError) in
            try TableStore(connection).update(changed)
            if changed.settings.recovery == nil {
                try History(connection: connection).trim(table.id, upTo: context.now)
            }
        }
        tables.put(changed)
        return .init { $0.continuousBackupsDescription = Self.continuousBackups(changed, context.now) }
    }
}
