internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Lists backups in the order they were made, up to 100 to a page.
    @Sendable func listBackups(
        _ input: DynamoDB.ListBackups.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.ListBackups.Output {
        // There are no backups but those that users make.
        guard ["USER", "ALL"].contains(input.backupType ?? "USER") else { return .init { $0.backupSummaries = [] } }
        let resources = try database.read { connection throws(AWSError) in
            try ResourceStore(connection).all(.backup, context)
        }
        let table = input.tableName.map { TableIndex.name(ofARN: $0) ?? $0 }
        var summaries: [DynamoDB.BackupSummary] = []
        for resource in resources {
            if let low = input.timeRangeLowerBound, resource.created < low { continue }
            if let high = input.timeRangeUpperBound, resource.created >= high { continue }
            let summary = Self.summary(try Backup.read(resource.description))
            if let table, summary.tableName != table { continue }
            summaries.append(summary)
        }
        if let start = input.exclusiveStartBackupArn, let place = summaries.firstIndex(where: { $0.backupArn == start })
        {
            summaries.removeFirst(place + 1)
        }
        let page = Array(summaries.prefix(input.limit ?? 100))
        let isEnd = page.count == summaries.count
        return .init {
            $0.backupSummaries = page
            $0.lastEvaluatedBackupArn = isEnd ? nil : page.last?.backupArn
        }
    }

    private static func summary(_ backup: DynamoDB.BackupDescription) -> DynamoDB.BackupSummary {
        let details = backup.backupDetails
        return .init {
            $0.tableName = backup.sourceTableDetails?.tableName
            $0.tableId = backup.sourceTableDetails?.tableId
            $0.tableArn = backup.sourceTableDetails?.tableArn
            $0.backupArn = details?.backupArn
            $0.backupName = details?.backupName
            $0.backupCreationDateTime = details?.backupCreationDateTime
            $0.backupStatus = details?.backupStatus
            $0.backupType = details?.backupType
            $0.backupSizeBytes = details?.backupSizeBytes
        }
    }
}
