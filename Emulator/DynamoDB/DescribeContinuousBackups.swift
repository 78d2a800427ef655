internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Tells whether a table can be restored to a moment, and to which.
    @Sendable func describeContinuousBackups(
        _ input: DynamoDB.DescribeContinuousBackups.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DescribeContinuousBackups.Output {
        guard let table = tables.find(input.tableName, context) else {
            throw BackupError.tableNotFound(input.tableName)
        }
        return .init { $0.continuousBackupsDescription = Self.continuousBackups(table, context.now) }
    }

    static func continuousBackups(_ table: Table, _ now: Timestamp) -> DynamoDB.ContinuousBackupsDescription {
        .init {
            $0.continuousBackupsStatus = "ENABLED"
            $0.pointInTimeRecoveryDescription = .init {
                $0.pointInTimeRecoveryStatus = table.settings.recovery == nil ? "DISABLED" : "ENABLED"
                guard let recovery = table.settings.recovery else { return }
                $0.recoveryPeriodInDays = recovery.days
                $0.earliestRestorableDateTime = recovery.earliest(now)
                // AWS is five minutes behind; here the latest moment is now.
                $0.latestRestorableDateTime = now
            }
        }
    }
}
