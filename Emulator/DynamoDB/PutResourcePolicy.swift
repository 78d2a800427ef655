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
        _ = try tables.named(input.resourceArn, context)
        guard let policy = try? JSON(parsing: input.policy.utf8), policy.object != nil else {
            throw DynamoDBError.validation("Resource-based policy document is not valid JSON")
        }
        let revision = try database.write { connection throws(AWSError) in
            let store = PolicyStore(connection)
            try store.check(input.expectedRevisionId, input.resourceArn)
            return try store.put(input.policy, for: input.resourceArn, context.now)
        }
        notePolicy(input.resourceArn)
        return .init { $0.revisionId = revision }
    }
}
