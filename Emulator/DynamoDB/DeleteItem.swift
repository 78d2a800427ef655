internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Deletes an item by its key; one that is not there is no error.
    @Sendable func deleteItem(
        _ input: DynamoDB.DeleteItem.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DeleteItem.Output {
        try ReturnValues.checkOld(input.returnValues)
        let condition = try WriteExpressions.condition(
            input.conditionExpression,
            input.expressionAttributeNames,
            input.expressionAttributeValues,
            expected: input.expected,
            conditionalOperator: input.conditionalOperator
        )
        let table = try tables.table(input.tableName, context)
        try table.refusePaths(into: condition?.enteredNames)
        let write = ItemWrite(table: table, key: try table.key(input.key), action: .delete, condition: condition)
        let returnsOld = input.returnValues == "ALL_OLD"
        let written = try self.write(
            write.telling(item: input.returnValuesOnConditionCheckFailure == "ALL_OLD"),
            input.key,
            readsOld: returnsOld || Capacity.isAsked(input.returnConsumedCapacity) || throttle != nil,
            metrics: input.returnItemCollectionMetrics,
            context
        )
        var output = DynamoDB.DeleteItem.Output()
        if returnsOld { output.attributes = written.outcome.old.map { .init(json: $0.json) } }
        output.consumedCapacity = CapacityCost(written.outcome).consumed(input.returnConsumedCapacity, table)
        output.itemCollectionMetrics = written.metrics
        return output
    }
}
