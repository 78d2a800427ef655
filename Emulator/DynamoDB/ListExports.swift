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
        let page = ListPage(exports, token: input.nextToken, most: input.maxResults ?? 25)
        return .init {
            $0.exportSummaries = page.elements.map { export in
                .init {
                    $0.exportArn = export.exportArn
                    $0.exportStatus = export.exportStatus
                    $0.exportType = export.exportType
                }
            }
            $0.nextToken = page.nextToken
        }
    }
}
