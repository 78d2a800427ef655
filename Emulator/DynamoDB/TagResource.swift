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
        try TagStore.check(input.tags)
        try database.write { connection throws(AWSError) in
            let store = TagStore(connection)
            try store.add(input.tags, to: table.arn)
            guard try store.all(table.arn).count <= 50 else { throw DynamoDBError.tooManyTags }
        }
        return .init()
    }

    func taggable(_ arn: String, _ context: RequestContext) throws(AWSError) -> Table {
        guard TableIndex.name(ofARN: arn) != nil else { throw DynamoDBError.invalidTableARN }
        guard let table = tables.find(arn, context) else {
            throw AWSError("ResourceNotFoundException", "Requested resource not found: ResourcArn: \(arn) not found")
        }
        return table
    }
}
