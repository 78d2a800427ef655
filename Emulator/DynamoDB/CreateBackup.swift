internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Keeps a table's items as they are now.
    @Sendable func createBackup(
        _ input: DynamoDB.CreateBackup.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.CreateBackup.Output {
        let table = try backedUp(input.tableName, context)
        let description = try describe(table, context.now)
        let details = try database.writeNow { connection throws(AWSError) in
            try keep(table, description, as: .init { $0.backupName = input.backupName }, connection, context.now)
        }
        return .init {
            $0.backupDetails = details
            // The answer comes while the backup is being made; DescribeBackup tells when it is there.
            $0.backupDetails?.backupStatus = "CREATING"
        }
    }

    /// Keeps a table's items and all that is told of it.
    func keep(
        _ table: Table,
        _ description: DynamoDB.TableDescription,
        as details: DynamoDB.BackupDetails,
        _ connection: Connection,
        _ now: Timestamp
    ) throws(AWSError) -> DynamoDB.BackupDetails {
        let number = numbers.next()
        let copy = Backup.items(number)
        try copy.create(connection)
        try copy.copy(table.items, connection)
        var details = details
        details.backupArn = "\(table.arn)/backup/\(ResourceStore.id(now, isOfSystem: details.backupType == "SYSTEM"))"
        details.backupSizeBytes = description.tableSizeBytes
        details.backupStatus = "AVAILABLE"
        if details.backupType.isEmpty { details.backupType = "USER" }
        details.backupCreationDateTime = now
        var backup = Backup.describe(description, table.settings)
        backup.backupDetails = details
        try ResourceStore(connection).put(
            .init(
                arn: details.backupArn,
                created: now,
                description: Backup.text(backup),
                definition: DefinitionText.write(table.definition),
                contents: number
            ),
            .backup,
            account: table.account,
            region: table.region
        )
        return details
    }

    /// A table for the operations on backups, which have an error of their own.
    func backedUp(_ name: String, _ context: RequestContext) throws(AWSError) -> Table {
        guard let table = tables.find(name, context) else { throw BackupError.tableNotFound(name) }
        guard table.status(at: context.now) == "ACTIVE" else { throw BackupError.tableInUse(table.name) }
        return table
    }
}
