internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Removes tags from a table.
    @Sendable func untagResource(
        _ input: DynamoDB.UntagResource.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.UntagResource.Output {
        let table = try taggable(input.resourceArn, context)
        try database.write { connection throws(AWSError) in
            try TagStore(connection).remove(input.tagKeys, from: table.arn)
        }
        return .init()
    }
}
