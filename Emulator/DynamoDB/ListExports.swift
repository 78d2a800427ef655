internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Lists exports, the newest first; those of a table while it is there (measured on AWS in October 2026,
    /// "ack-api-quirks", DDB-EXPORT-020).
    @Sendable func listExports(
        _ input: DynamoDB.ListExports.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.ListExports.Output {
        var exports = try exports(context)
        if let arn = input.tableArn {
            let table = tables.find(arn, context)
            exports.removeAll { $0.tableArn != arn || $0.tableId != table?.definition.tableId }
        }
        let page = try JobPage(exports, of: .export, after: input.nextToken, most: input.maxResults) { $0.exportArn }
        return .init {
            $0.exportSummaries = page.jobs.map { export in
                .init {
                    $0.exportArn = export.exportArn
                    $0.exportStatus = export.exportStatus
                    // Told here even where it was not asked for (DDB-EXPORT-017).
                    $0.exportType = export.exportType ?? "FULL_EXPORT"
                }
            }
            $0.nextToken = page.nextToken
        }
    }
}
