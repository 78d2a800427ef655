internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Lists exports, up to 25 to a page.
    @Sendable func listExports(
        _ input: DynamoDB.ListExports.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.ListExports.Output {
        let exports = try exports(context).filter { export in input.tableArn.map { $0 == export.tableArn } ?? true }
        let start = max(0, input.nextToken.flatMap { Int($0) } ?? 0)
        let page = exports.dropFirst(start).prefix(input.maxResults ?? 25)
        return .init {
            $0.exportSummaries = page.map { export in
                .init {
                    $0.exportArn = export.exportArn
                    $0.exportStatus = export.exportStatus
                    $0.exportType = export.exportType
                }
            }
            $0.nextToken = start + page.count < exports.count ? String(start + page.count) : nil
        }
    }
}
