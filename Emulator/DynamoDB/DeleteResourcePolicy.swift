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
        _ = try tables.named(input.resourceArn, context)
        let removed = try database.write { connection throws(AWSError) in
            let store = PolicyStore(connection)
            try store.check(input.expectedRevisionId, input.resourceArn)
            let known = try store.find(input.resourceArn)
            try store.remove(input.resourceArn)
            return known
        }
        ledger.forget("dynamodb", input.resourceArn, setting: Self.policySetting)
        return .init { $0.revisionId = removed?.revision }
    }
}
