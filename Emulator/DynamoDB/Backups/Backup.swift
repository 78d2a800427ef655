internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire

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
