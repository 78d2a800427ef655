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
        guard !input.tagKeys.isEmpty else {
            throw DynamoDBError.validation("Atleast one Tag Key needs to be provided as Input.")
        }
        for key in input.tagKeys { try TagRules.check(key: key) }
        try TagRules.check(count: input.tagKeys.count)
        try database.write { connection throws(AWSError) in
            try TagStore(connection).remove(input.tagKeys, from: table.arn)
        }
        return .init()
    }
}
