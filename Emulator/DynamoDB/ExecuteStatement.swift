internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Runs a PartiQL statement.
    @Sendable func executeStatement(
        _ input: DynamoDB.ExecuteStatement.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.ExecuteStatement.Output {
        let text = try PartiQLParser.parse(input.statement)
        guard !text.isExists else { throw PartiQLError.existsOutside }
        let values = try PartiQLValues(input.parameters, for: text)
        var output = DynamoDB.ExecuteStatement.Output()
        if case .select(let select) = text.statement {
            let selection = try self.select(select, values, try Self.options(input), context)
            output.items = selection.items
            output.lastEvaluatedKey = selection.last
            output.nextToken = selection.last.map { last in
                PartiQLPageToken.text(after: last, input.statement, input.parameters)
            }
            output.consumedCapacity = selection.consumed
            return output
        }
        let tellsItem = input.returnValuesOnConditionCheckFailure == "ALL_OLD"
        let write = try write(text, values, tellsItem: tellsItem, context)
        let outcome = try self.write(write.write, write.key, readsOld: true, metrics: nil, context).outcome
        output.items = try write.returned(outcome).map { [$0] } ?? []
        output.consumedCapacity = CapacityCost(outcome).consumed(input.returnConsumedCapacity, write.write.table)
        return output
    }

    private static func options(_ input: DynamoDB.ExecuteStatement.Input) throws(AWSError) -> PartiQLReadOptions {
        PartiQLReadOptions(
            isConsistent: input.consistentRead ?? false,
            limit: input.limit,
            start: try input.nextToken.map { token throws(AWSError) in
                try PartiQLPageToken.key(of: token, input.statement, input.parameters)
            },
            returnConsumedCapacity: input.returnConsumedCapacity
        )
    }
}
