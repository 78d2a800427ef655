internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Tells of an import.
    @Sendable func describeImport(
        _ input: DynamoDB.DescribeImport.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DescribeImport.Output {
        _ = try JobARN.region(input.importArn, .importing, context)
        let found = try database.read { connection throws(AWSError) in
            try ResourceStore(connection).find(input.importArn, .importing, context)
        }
        guard let found else { throw ExportError.importNotFound(input.importArn) }
        return try OutputText<DynamoDB.DescribeImport>.read(found.description)
    }
}
