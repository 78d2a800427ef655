internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Attaches a policy to a table or a stream; nobody is refused for it here, which the ledger says.
    @Sendable func putResourcePolicy(
        _ input: DynamoDB.PutResourcePolicy.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.PutResourcePolicy.Output {
        let holder = try policyHolder(input.resourceArn, context)
        let policy = try PolicyDocument(input.policy, ofStream: holder.isStream)
        if input.confirmRemoveSelfResourceAccess != true, policy.locksOut(context.account, of: holder.arn) {
            throw PolicyError.lockedOut
        }
        let revision = try database.write { connection throws(AWSError) in
            let store = PolicyStore(connection)
            try store.check(input.expectedRevisionId, holder)
            return try store.put(policy, for: holder.arn, context.now)
        }
        notePolicy(holder.arn)
        return .init { $0.revisionId = revision }
    }
}
