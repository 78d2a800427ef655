internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Deletes a backup with its items.
    @Sendable func deleteBackup(
        _ input: DynamoDB.DeleteBackup.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DeleteBackup.Output {
        let backup = try backup(input.backupArn, context)
        if let expiry = try Backup.expiry(backup) {
            throw BackupError.request(
                "User is not allowed to delete the system backup with arn \(backup.arn). It will automatically expire on \(expiry.iso8601())"
            )
        }
        try database.write { connection throws(AWSError) in
            try ResourceStore(connection).remove(backup.arn, .backup)
            if let contents = backup.contents { try Backup.items(contents).drop(connection) }
        }
        var description = try Backup.read(backup.description)
        description.backupDetails?.backupStatus = "DELETED"
        return .init { $0.backupDescription = description }
    }
}
