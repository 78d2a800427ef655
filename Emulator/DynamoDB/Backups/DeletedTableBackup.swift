internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import Store

/// The backups that the system makes of tables with point-in-time recovery that are deleted (developer guide,
/// "Point-in-time recovery: how it works"; as measured on AWS, "ack-api-quirks", DDB-BACKUP-015).
extension DynamoDBService {
    /// How long they are kept.
    private static let retention = Duration.seconds(35 * 86_400)

    /// Keeps a table that is deleted, and removes those of earlier ones that have expired.
    func keepDeleted(_ table: Table, _ connection: Connection, _ now: Timestamp) throws(AWSError) {
        guard table.settings.recovery != nil else { return }
        try Self.removeExpiredBackups(connection, now)
        let description = table.description(at: now, try TableCounts(table, connection))
        let details = DynamoDB.BackupDetails {
            $0.backupName = "\(table.name)$DeletedTableBackup"
            $0.backupType = "SYSTEM"
            $0.backupExpiryDateTime = now + Self.retention
        }
        _ = try keep(table, description, as: details, connection, now)
    }

    /// Removes those that have expired, with their items.
    static func removeExpiredBackups(_ connection: Connection, _ now: Timestamp) throws(AWSError) {
        let store = ResourceStore(connection)
        for resource in try store.made(.backup, before: now - retention)
        where try Backup.hasExpired(resource, at: now) {
            try store.remove(resource.arn, .backup)
            if let contents = resource.contents { try Backup.items(contents).drop(connection) }
        }
    }
}

extension Backup {
    /// When a backup goes; nil for those of users, which stay.
    static func expiry(_ resource: ResourceStore.Resource) throws(AWSError) -> Timestamp? {
        try read(resource.description).backupDetails?.backupExpiryDateTime
    }

    static func hasExpired(_ resource: ResourceStore.Resource, at now: Timestamp) throws(AWSError) -> Bool {
        guard let expiry = try expiry(resource) else { return false }
        return expiry <= now
    }
}
