internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Adds tags to a table, or changes them.
    @Sendable func tagResource(
        _ input: DynamoDB.TagResource.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.TagResource.Output {
        let table = try taggable(input.resourceArn, context)
        guard !input.tags.isEmpty else {
            throw DynamoDBError.validation("Atleast one Tag needs to be provided as Input.")
        }
        try TagRules.check(input.tags)
        try database.write { connection throws(AWSError) in
            let store = TagStore(connection)
            try store.add(input.tags, to: table.arn)
            try TagRules.check(count: try store.all(table.arn).count)
        }
        return .init()
    }

    /// The table that the operations on tags are asked for.
    ///
    /// Measured on AWS in October 2026 ("ack-api-quirks", DDB-TABLE-070, 071, 442, 446, DDB-BACKUP-013): a stream has no
    /// tags, though its ARN is taken.
    func taggable(_ text: String, _ context: RequestContext) throws(AWSError) -> Table {
        let arn = try ResourceARN.check(text)
        guard arn.account == context.account else { throw DynamoDBError.accessDenied }
        guard arn.region == context.region else { throw DynamoDBError.invalidTableARN(text) }
        guard !arn.resource.contains("/stream/"), let table = tables.find(text, context) else {
            throw AWSError("ResourceNotFoundException", "Requested resource not found: ResourceArn: \(text) not found")
        }
        return table
    }
}
