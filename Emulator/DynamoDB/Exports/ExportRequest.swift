internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

/// An export as ExportTableToPointInTime is asked for one.
///
/// What is refused was measured on AWS in October 2026 ("ack-api-quirks", DDB-EXPORT-001 to 005, 009, 010, 017, 019).
struct ExportRequest {
    private let input: DynamoDB.ExportTableToPointInTime.Input
    private var now: Timestamp

    init(_ input: DynamoDB.ExportTableToPointInTime.Input, _ context: RequestContext) throws(AWSError) {
        self.input = input
        now = context.now
        try Self.checkTable(input.tableArn, context)
        try checkType()
        guard input.s3SseKmsKeyId == nil || input.s3SseAlgorithm == "KMS" else { throw ExportError.keyWithoutKMS }
    }

    private static func checkTable(_ text: String, _ context: RequestContext) throws(AWSError) {
        guard let arn = ARN(text), let name = TableIndex.name(ofARN: text) else { throw ExportError.tableARN }
        guard arn.resource == "table/\(name)" else { throw ExportError.table }
        guard arn.account == context.account else { throw DynamoDBError.accessDenied }
        guard arn.region == context.region else { throw BackupError.tableNotFound(text) }
    }

    private func checkType() throws(AWSError) {
        guard let period = input.incrementalExportSpecification else {
            guard input.exportType != "INCREMENTAL_EXPORT" else { throw ExportError.noPeriod }
            return
        }
        guard let type = input.exportType else { throw ExportError.periodWithoutType }
        guard type == "INCREMENTAL_EXPORT" else { throw ExportError.periodOfFull }
        guard period.exportFromTime != nil else { throw ExportError.noStart }
    }

    /// Refuses a period that begins before the table does; AWS looks at that before it does at recovery.
    func checkStart(_ table: Table) throws(AWSError) {
        guard let start = input.incrementalExportSpecification?.exportFromTime,
            let created = table.definition.creationDateTime, start.milliseconds < created.milliseconds
        else { return }
        throw ExportError.startBeforeTable(start)
    }

    /// Checks the moment, or the period: 15 minutes to 24 hours (developer guide, "Requesting a table export").
    ///
    /// What AWS says of a period that begins before recovery and not before the table is not among what was measured.
    func checkTimes(_ recovery: TableSettings.Recovery) throws(AWSError) {
        if let period = input.incrementalExportSpecification, let start = period.exportFromTime {
            let end = period.exportToTime ?? now
            guard end <= now else { throw ExportError.endInFuture(end) }
            guard end - start >= .seconds(15 * 60) else { throw ExportError.shortPeriod }
            guard end - start <= .seconds(86_400) else { throw ExportError.longPeriod }
        }
        let moment = input.incrementalExportSpecification?.exportFromTime ?? input.exportTime ?? now
        // To the millisecond, as callers are told the earliest moment.
        guard moment.milliseconds >= recovery.earliest(now).milliseconds, moment <= now else { throw ExportError.time }
    }

    /// The export as it begins; its type is told only where it was asked for.
    func description(of table: Table) -> DynamoDB.ExportDescription {
        var out = DynamoDB.ExportDescription()
        out.exportArn = "\(table.arn)/export/\(ResourceStore.id(now))"
        out.exportStatus = "IN_PROGRESS"
        out.startTime = now
        out.tableArn = table.arn
        out.tableId = table.definition.tableId
        out.clientToken = input.clientToken ?? UniqueID.uuid()
        out.s3Bucket = input.s3Bucket
        out.s3BucketOwner = input.s3BucketOwner
        out.s3Prefix = input.s3Prefix
        out.s3SseAlgorithm = input.s3SseAlgorithm ?? "AES256"
        out.exportFormat = input.exportFormat ?? "DYNAMODB_JSON"
        out.exportType = input.exportType
        if var period = input.incrementalExportSpecification {
            period.exportToTime = period.exportToTime ?? now
            period.exportViewType = period.exportViewType ?? "NEW_AND_OLD_IMAGES"
            out.incrementalExportSpecification = period
        } else {
            out.exportTime = input.exportTime ?? now
        }
        return out
    }

    /// Whether an earlier request asked for the same.
    func isSame(as known: DynamoDB.ExportDescription, of table: Table) -> Bool {
        var first = self
        first.now = known.startTime ?? now
        let own = first.description(of: table)
        guard own.tableArn == known.tableArn, own.s3Bucket == known.s3Bucket, own.s3Prefix == known.s3Prefix,
            own.s3BucketOwner == known.s3BucketOwner, own.s3SseAlgorithm == known.s3SseAlgorithm,
            own.exportFormat == known.exportFormat,
            own.exportTime?.milliseconds == known.exportTime?.milliseconds
        else { return false }
        let (period, other) = (own.incrementalExportSpecification, known.incrementalExportSpecification)
        return period?.exportFromTime?.milliseconds == other?.exportFromTime?.milliseconds
            && period?.exportToTime?.milliseconds == other?.exportToTime?.milliseconds
            && period?.exportViewType == other?.exportViewType
    }
}
