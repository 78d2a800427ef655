internal import AWSCore

/// The errors of backups, of recovery and of exports; the texts follow API_CreateBackup and its neighbours and are not
/// confirmed by recordings.
enum BackupError {
    static func tableNotFound(_ name: String) -> AWSError {
        AWSError("TableNotFoundException", "Table not found: \(name)")
    }

    static func tableInUse(_ name: String) -> AWSError {
        AWSError("TableInUseException", "Table is in use: \(name)")
    }

    static func tableExists(_ name: String) -> AWSError {
        AWSError("TableAlreadyExistsException", "Table already exists: \(name)")
    }

    static func notFound(_ arn: String) -> AWSError {
        AWSError("BackupNotFoundException", "Backup not found: \(arn)")
    }

    static func noRecovery(_ table: String) -> AWSError {
        AWSError(
            "PointInTimeRecoveryUnavailableException",
            "Point in time recovery is not enabled for table '\(table)'"
        )
    }

    static var restoreTime: AWSError {
        AWSError(
            "InvalidRestoreTimeException",
            "The time specified is not between EarliestRestorableDateTime and LatestRestorableDateTime"
        )
    }

    static var noRestoreTime: AWSError {
        DynamoDBError.validation("Either RestoreDateTime or UseLatestRestorableTime must be specified")
    }
}
