internal import AWSCore

/// The errors of backups, of recovery and of exports.
///
/// Those that begin with "Invalid Request", and what is said of ARNs and moments, were measured on AWS (October 2026,
/// "ack-api-quirks", DDB-TABLE-084, 100, 272, 273, 280, DDB-BACKUP-012, 014).
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

    /// What is said of a table that is being made; a user saw how it begins (github.com/aws-amplify/amplify-backend/issues/1654).
    static func beingEnabled(_ table: String) -> AWSError {
        AWSError(
            "ContinuousBackupsUnavailableException",
            "Backups are being enabled for the table: \(table). Please retry later"
        )
    }

    static func noRecovery(_ table: String) -> AWSError {
        AWSError(
            "PointInTimeRecoveryUnavailableException",
            "Point in time recovery is not enabled for table '\(table)'"
        )
    }

    static func restoreTime(_ moment: Timestamp, _ earliest: Timestamp, _ latest: Timestamp) -> AWSError {
        AWSError(
            "InvalidRestoreTimeException",
            "RestoreDateTime '\(moment.iso8601())' must be within EarliestRestorableDateTime '\(earliest.iso8601())' and LatestRestorableDateTime '\(latest.iso8601())'"
        )
    }

    static func request(_ problem: String) -> AWSError { DynamoDBError.validation("Invalid Request: \(problem)") }

    static var periodWithoutRecovery: AWSError {
        request("Cannot specify RecoveryPeriodInDays when disabling point-in-time recovery.")
    }

    static var noRestoreTime: AWSError {
        request("Either one of RestoreDateTime or UseLatestRestorableTime must be specified, but not both")
    }

    /// The end of the text is not among what was measured.
    static var twoRestoreTimes: AWSError {
        request("Both RestoreDateTime and UseLatestRestorableTime cannot be set for point-in-time restore request.")
    }

    static var otherRegion: AWSError {
        request("sseSpecificationOverride must be provided for cross-region restores")
    }

    static func otherIndex(_ name: String) -> AWSError {
        request(
            "Index \(name) does not match a secondary index that existed in the source table and cannot be created during the restore operation"
        )
    }

    static var invalidARN: AWSError { DynamoDBError.validation("Invalid Backup ARN") }
}
