internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Writes a table as of a moment to S3; the table must have point-in-time recovery.
    @Sendable func exportTableToPointInTime(
        _ input: DynamoDB.ExportTableToPointInTime.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Answer<DynamoDB.ExportTableToPointInTime.Output> {
        guard let table = tables.find(input.tableArn, context) else { throw BackupError.tableNotFound(input.tableArn) }
        guard input.s3SseKmsKeyId == nil else {
            throw .notImplemented("dynamodb:ExportTableToPointInTime with S3SseKmsKeyId")
        }
        guard let recovery = table.settings.recovery else { throw BackupError.noRecovery(table.name) }
        if let token = input.clientToken, let known = try export(token: token, of: table, context) {
            return .now(.init { $0.exportDescription = known })
        }
        let moment = input.exportTime ?? context.now
        guard moment >= recovery.earliest(context.now), moment <= context.now else { throw ExportError.time }
        var description = DynamoDB.ExportDescription()
        description.exportArn = "\(table.arn)/export/\(ResourceStore.id(context.now))"
        description.exportStatus = "IN_PROGRESS"
        description.startTime = context.now
        description.tableArn = table.arn
        description.tableId = table.definition.tableId
        description.exportTime = moment
        description.clientToken = input.clientToken ?? UniqueID.uuid()
        description.s3Bucket = input.s3Bucket
        description.s3BucketOwner = input.s3BucketOwner
        description.s3Prefix = input.s3Prefix
        description.s3SseAlgorithm = input.s3SseAlgorithm ?? "AES256"
        description.exportFormat = input.exportFormat ?? "DYNAMODB_JSON"
        description.exportType = input.exportType ?? "FULL_EXPORT"
        if input.exportType == "INCREMENTAL_EXPORT" {
            guard let specification = input.incrementalExportSpecification else { throw ExportError.noPeriod }
            try Self.check(specification, recovery, context.now)
            description.incrementalExportSpecification = specification
            description.exportTime = nil
        }
        try keep(description, context)
        let started = description
        return .later { [self] () async throws(AWSError) in
            try keep(await exported(started, table, context), context)
            return .init { $0.exportDescription = started }
        }
    }

    /// A period of 15 minutes to 24 hours within what can be recovered (developer guide, "Requesting a table export").
    private static func check(
        _ specification: DynamoDB.IncrementalExportSpecification,
        _ recovery: TableSettings.Recovery,
        _ now: Timestamp
    ) throws(AWSError) {
        let to = specification.exportToTime ?? now
        guard let from = specification.exportFromTime else { throw ExportError.noPeriod }
        guard from >= recovery.earliest(now), to <= now else { throw ExportError.time }
        guard to - from >= .seconds(15 * 60), to - from <= .seconds(86_400) else { throw ExportError.period }
    }

    /// Runs an export, and gives how it ended.
    private func exported(
        _ started: DynamoDB.ExportDescription,
        _ table: Table,
        _ context: RequestContext
    ) async -> DynamoDB.ExportDescription {
        var ended = started
        do throws(AWSError) {
            let export = TableExport(service: self, table: table, description: started, context: context)
            let (items, bytes) = try await export.run()
            ended.exportStatus = "COMPLETED"
            ended.itemCount = items
            ended.billedSizeBytes = bytes
            let prefix = started.s3Prefix.map { $0.isEmpty ? "" : $0 + "/" } ?? ""
            let id = started.exportArn.flatMap { $0.split(separator: "/").last } ?? ""
            ended.exportManifest = "\(prefix)AWSDynamoDB/\(id)/manifest-summary.json"
        } catch {
            ended.exportStatus = "FAILED"
            ended.failureCode = error.code == "NoSuchBucket" ? "S3NoSuchBucket" : error.code
            ended.failureMessage = error.message
        }
        ended.endTime = timeline.now
        return ended
    }

    private func keep(_ export: DynamoDB.ExportDescription, _ context: RequestContext) throws(AWSError) {
        try database.write { connection throws(AWSError) in
            try ResourceStore(connection).put(
                .init(
                    arn: export.exportArn ?? "",
                    created: export.startTime ?? context.now,
                    description: OutputText<DynamoDB.DescribeExport>.write(.init { $0.exportDescription = export })
                ),
                .export,
                context
            )
        }
    }

    private func export(
        token: String,
        of table: Table,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.ExportDescription? {
        try exports(context).first { $0.clientToken == token && $0.tableArn == table.arn }
    }

    /// All exports of the account in the region.
    func exports(_ context: RequestContext) throws(AWSError) -> [DynamoDB.ExportDescription] {
        let resources = try database.read { connection throws(AWSError) in
            try ResourceStore(connection).all(.export, context)
        }
        var out: [DynamoDB.ExportDescription] = []
        for resource in resources {
            if let export = try OutputText<DynamoDB.DescribeExport>.read(resource.description).exportDescription {
                out.append(export)
            }
        }
        return out
    }
}

/// The errors of exports and imports; the texts are not confirmed by recordings.
enum ExportError {
    static var time: AWSError {
        AWSError(
            "InvalidExportTimeException",
            "The time specified is not between EarliestRestorableDateTime and LatestRestorableDateTime"
        )
    }

    static var noPeriod: AWSError {
        DynamoDBError.validation("IncrementalExportSpecification is required for an incremental export")
    }

    static var period: AWSError {
        DynamoDBError.validation("An incremental export covers a period of 15 minutes to 24 hours")
    }

    static func notFound(_ arn: String) -> AWSError {
        AWSError("ExportNotFoundException", "Export not found: \(arn)")
    }

    static func importNotFound(_ arn: String) -> AWSError {
        AWSError("ImportNotFoundException", "Import not found: \(arn)")
    }
}
