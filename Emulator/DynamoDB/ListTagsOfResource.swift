internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Lists a table's tags; 50 at most, they are one page.
    @Sendable func listTagsOfResource(
        _ input: DynamoDB.ListTagsOfResource.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.ListTagsOfResource.Output {
        let table = try taggable(input.resourceArn, context)
        let tags = try database.read { connection throws(AWSError) in try TagStore(connection).all(table.arn) }
        return .init { $0.tags = tags }
    }
}
