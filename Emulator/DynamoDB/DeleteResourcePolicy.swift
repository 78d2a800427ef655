internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Removes the policy of a table or a stream; one that is not there is no error.
    @Sendable func deleteResourcePolicy(
        _ input: DynamoDB.DeleteResourcePolicy.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DeleteResourcePolicy.Output {
        let holder = try policyHolder(input.resourceArn, context)
        let revision = try database.write { connection throws(AWSError) in
            let store = PolicyStore(connection)
            try store.check(input.expectedRevisionId, holder)
            return try store.remove(holder.arn, context.now)
        }
        ledger.forget("dynamodb", holder.arn, setting: Self.policySetting)
        return .init { $0.revisionId = revision }
    }
}
