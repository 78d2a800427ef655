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

    /// Keeps a table with point-in-time recovery that is deleted, for 35 days (developer guide, "Point-in-time recovery:
    /// how it works"; as measured on AWS, "ack-api-quirks", DDB-BACKUP-015).
    func keepDeleted(_ table: Table, _ connection: Connection, _ now: Timestamp) throws(AWSError) {
        guard table.settings.recovery != nil else { return }
        let description = table.description(at: now, try TableCounts(table, connection))
        let details = DynamoDB.BackupDetails {
            $0.backupName = "\(table.name)$DeletedTableBackup"
            $0.backupType = "SYSTEM"
            $0.backupExpiryDateTime = now + .seconds(35 * 86_400)
        }
        _ = try keep(table, description, as: details, connection, now)
    }

    /// A table for the operations on backups, which have an error of their own.
    func backedUp(_ name: String, _ context: RequestContext) throws(AWSError) -> Table {
        guard let table = tables.find(name, context) else { throw BackupError.tableNotFound(name) }
        guard table.status(at: context.now) == "ACTIVE" else { throw BackupError.tableInUse(table.name) }
        return table
    }
}

/// A backup's contents and its description.
enum Backup {
    /// The place of a backup's items.
    static func items(_ number: Int64) -> ItemTree { ItemTree("backup_\(number)") }

    static func text(_ description: DynamoDB.BackupDescription) -> String {
        OutputText<DynamoDB.DescribeBackup>.write(.init { $0.backupDescription = description })
    }

    static func read(_ text: String) throws(AWSError) -> DynamoDB.BackupDescription {
        try OutputText<DynamoDB.DescribeBackup>.read(text).backupDescription ?? .init()
    }

    /// A table as a backup tells of it.
    static func describe(
        _ table: DynamoDB.TableDescription,
        _ settings: TableSettings
    ) -> DynamoDB.BackupDescription {
        var out = DynamoDB.BackupDescription()
        out.sourceTableDetails = .init {
            $0.tableName = table.tableName ?? ""
            $0.tableId = table.tableId ?? ""
            $0.tableArn = table.tableArn
            $0.tableSizeBytes = table.tableSizeBytes
            $0.keySchema = table.keySchema ?? []
            $0.tableCreationDateTime = table.creationDateTime ?? Timestamp(nanoseconds: 0)
            $0.provisionedThroughput = throughput(table.provisionedThroughput)
            $0.onDemandThroughput = table.onDemandThroughput
            $0.itemCount = table.itemCount
            $0.billingMode = table.billingModeSummary?.billingMode ?? "PROVISIONED"
        }
        var features = DynamoDB.SourceTableFeatureDetails()
        features.localSecondaryIndexes = table.localSecondaryIndexes?.map { index in
            .init {
                $0.indexName = index.indexName
                $0.keySchema = index.keySchema
                $0.projection = index.projection
            }
        }
        features.globalSecondaryIndexes = table.globalSecondaryIndexes?.map { index in
            .init {
                $0.indexName = index.indexName
                $0.keySchema = index.keySchema
                $0.projection = index.projection
                $0.provisionedThroughput = throughput(index.provisionedThroughput)
                $0.onDemandThroughput = index.onDemandThroughput
            }
        }
        features.streamDescription = table.streamSpecification
        features.timeToLiveDescription = settings.timeToLive.map { attribute in
            .init {
                $0.timeToLiveStatus = "ENABLED"
                $0.attributeName = attribute
            }
        }
        features.sSEDescription = table.sSEDescription
        out.sourceTableFeatureDetails = features
        return out
    }

    private static func throughput(
        _ throughput: DynamoDB.ProvisionedThroughputDescription?
    ) -> DynamoDB.ProvisionedThroughput {
        .init {
            $0.readCapacityUnits = throughput?.readCapacityUnits ?? 0
            $0.writeCapacityUnits = throughput?.writeCapacityUnits ?? 0
        }
    }
}
