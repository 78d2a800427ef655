internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

extension DynamoDBService {
    /// Lists imports, the newest first.
    @Sendable func listImports(
        _ input: DynamoDB.ListImports.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.ListImports.Output {
        let imports = try imports(context).filter { job in input.tableArn.map { $0 == job.tableArn } ?? true }
        let page = try JobPage(imports, of: .importing, after: input.nextToken, most: input.pageSize) { $0.importArn }
        return .init {
            $0.importSummaryList = page.jobs.map { job in
                .init {
                    $0.importArn = job.importArn
                    $0.importStatus = job.importStatus
                    $0.tableArn = job.tableArn
                    $0.s3BucketSource = job.s3BucketSource
                    $0.cloudWatchLogGroupArn = job.cloudWatchLogGroupArn
                    $0.inputFormat = job.inputFormat
                    $0.startTime = job.startTime
                    $0.endTime = job.endTime
                }
            }
            $0.nextToken = page.nextToken
        }
    }
}
