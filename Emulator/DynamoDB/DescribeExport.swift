internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Tells of an export.
    @Sendable func describeExport(
        _ input: DynamoDB.DescribeExport.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DescribeExport.Output {
        // Measured on AWS in October 2026 ("ack-api-quirks", DDB-EXPORT-006): the words come twice.
        guard try JobARN.region(input.exportArn, .export, context) == context.region else {
            throw ExportError.notFound("Invalid export arn")
        }
        let found = try database.read { connection throws(AWSError) in
            try ResourceStore(connection).find(input.exportArn, .export, context)
        }
        guard let found else { throw ExportError.notFound("Export not found: \(input.exportArn)") }
        return try OutputText<DynamoDB.DescribeExport>.read(found.description)
    }
}
