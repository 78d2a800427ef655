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
        let request = try ExportRequest(input, context)
        guard let table = tables.find(input.tableArn, context) else { throw BackupError.tableNotFound(input.tableArn) }
        try Gap.exportUnderKey.refuse(input.s3SseKmsKeyId != nil)
        try request.checkStart(table)
        guard let recovery = table.settings.recovery else { throw BackupError.noRecovery(table.name) }
        if let token = input.clientToken, let known = try export(token: token, context) {
            guard request.isSame(as: known, of: table) else { throw ExportError.conflict }
            return .now(.init { $0.exportDescription = known })
        }
        try request.checkTimes(recovery)
        let started = request.description(of: table)
        try keep(started, context)
        return .later { [self] () async throws(AWSError) in
            try keep(await exported(started, table, context), context)
            return .init { $0.exportDescription = started }
        }
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

    /// The export that a token stands for, which it does for eight hours (API_ExportTableToPointInTime).
    private func export(token: String, _ context: RequestContext) throws(AWSError) -> DynamoDB.ExportDescription? {
        try exports(context).last { export in
            export.clientToken == token && context.now - (export.startTime ?? context.now) < .seconds(8 * 3600)
        }
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

extension Gap {
    static let exportUnderKey = Gap(DynamoDB.ExportTableToPointInTime.self, "S3SseKmsKeyId")
}
