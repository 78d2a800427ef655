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
            let number = numbers.next()
            let copy = Backup.items(number)
            try copy.create(connection)
            try copy.copy(table.items, connection)
            var backup = Backup.describe(description, table.settings)
            backup.backupDetails = .init {
                $0.backupArn = "\(table.arn)/backup/\(ResourceStore.id(context.now))"
                $0.backupName = input.backupName
                $0.backupSizeBytes = description.tableSizeBytes
                $0.backupStatus = "AVAILABLE"
                $0.backupType = "USER"
                $0.backupCreationDateTime = context.now
            }
            try ResourceStore(connection).put(
                .init(
                    arn: backup.backupDetails?.backupArn ?? "",
                    created: context.now,
                    description: Backup.text(backup),
                    definition: DefinitionText.write(table.definition),
                    contents: number
                ),
                .backup,
                context
            )
            return backup.backupDetails
        }
        return .init {
            $0.backupDetails = details
            // The answer comes while the backup is being made; DescribeBackup tells when it is there.
            $0.backupDetails?.backupStatus = "CREATING"
        }
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
