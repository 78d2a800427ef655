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
        if let low = input.timeRangeLowerBound, let high = input.timeRangeUpperBound, low > high {
            throw DynamoDBError.invalidParameter("Time range lower bound must be less than or equal to upper bound")
        }
        if let start = input.exclusiveStartBackupArn, let arn = ARN(start), arn.region != context.region {
            throw BackupError.request("The supplied ExclusiveStartBackupArn does not match the region")
        }
        let resources = try database.read { connection throws(AWSError) in
            try ResourceStore(connection).all(.backup, context)
        }
        let table = input.tableName.map { TableIndex.name(ofARN: $0) ?? $0 }
        var summaries: [DynamoDB.BackupSummary] = []
        for resource in resources {
            if let low = input.timeRangeLowerBound, resource.created < low { continue }
            if let high = input.timeRangeUpperBound, resource.created >= high { continue }
            let summary = Self.summary(try Backup.read(resource.description))
            let wanted = input.backupType ?? "USER"
            guard wanted == "ALL" || summary.backupType == wanted else { continue }
            if let expiry = summary.backupExpiryDateTime, expiry <= context.now { continue }
            if let table, summary.tableName != table { continue }
            summaries.append(summary)
        }
        // A place among the backups, whether there is one at it or not (DDB-BACKUP-014): their ids begin with the moment.
        if let start = input.exclusiveStartBackupArn.map(Self.id) {
            summaries.removeAll { Self.id($0.backupArn ?? "") <= start }
        }
        let page = Array(summaries.prefix(input.limit ?? 100))
        let isEnd = page.count == summaries.count
        return .init {
            $0.backupSummaries = page
            $0.lastEvaluatedBackupArn = isEnd ? nil : page.last?.backupArn
        }
    }

    private static func id(_ arn: String) -> Substring { arn.split(separator: "/").last ?? "" }

    private static func summary(_ backup: DynamoDB.BackupDescription) -> DynamoDB.BackupSummary {
        let details = backup.backupDetails
        return .init {
            $0.tableName = backup.sourceTableDetails?.tableName
            $0.tableId = backup.sourceTableDetails?.tableId
            $0.tableArn = backup.sourceTableDetails?.tableArn
            $0.backupArn = details?.backupArn
            $0.backupName = details?.backupName
            $0.backupCreationDateTime = details?.backupCreationDateTime
            $0.backupExpiryDateTime = details?.backupExpiryDateTime
            $0.backupStatus = details?.backupStatus
            $0.backupType = details?.backupType
            $0.backupSizeBytes = details?.backupSizeBytes
        }
    }
}
