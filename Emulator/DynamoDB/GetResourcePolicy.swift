internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Tells the policy of a table or a stream.
    @Sendable func getResourcePolicy(
        _ input: DynamoDB.GetResourcePolicy.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.GetResourcePolicy.Output {
        let holder = try policyHolder(input.resourceArn, context)
        let policy = try database.read { connection throws(AWSError) in
            try PolicyStore(connection).find(holder.arn)
        }
        guard let policy else { throw DynamoDBError.policyNotFound(holder.arn) }
        return .init {
            $0.policy = policy.text
            $0.revisionId = policy.revision
        }
    }
}
