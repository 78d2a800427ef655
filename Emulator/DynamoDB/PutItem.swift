internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Writes a whole item.
    @Sendable func putItem(
        _ input: DynamoDB.PutItem.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.PutItem.Output {
        do throws(AWSError) {
            return try put(input, context)
        } catch {
            throw error.inEnvelope
        }
    }

    private func put(
        _ input: DynamoDB.PutItem.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.PutItem.Output {
        try ReturnValues.checkOld(input.returnValues)
        let condition = try WriteExpressions.condition(
            input.conditionExpression,
            input.expressionAttributeNames,
            input.expressionAttributeValues,
            expected: input.expected,
            conditionalOperator: input.conditionalOperator
        )
        // Users of AWS see an item refused before the table is looked for (github.com/ExtendDB/extenddb/pull/201 of its size,
        // github.com/floci-io/floci/pull/3447 of its levels).
        let item = try CheckedItem(input.wholeItem)
        try item.checkSize()
        let table = try tables.table(input.tableName, context)
        try table.refusePaths(into: condition?.enteredNames)
        let write = try ItemWrite.put(table, item, condition: condition)
        let returnsOld = input.returnValues == "ALL_OLD"
        let written = try self.write(
            write.telling(item: input.returnValuesOnConditionCheckFailure == "ALL_OLD"),
            input.item,
            readsOld: returnsOld || Capacity.isAsked(input.returnConsumedCapacity) || throttle != nil,
            metrics: input.returnItemCollectionMetrics,
            context
        )
        var output = DynamoDB.PutItem.Output()
        if returnsOld { output.attributes = written.outcome.old.map { .init(json: $0.json) } }
        output.consumedCapacity = CapacityCost(written.outcome).consumed(input.returnConsumedCapacity, table)
        output.itemCollectionMetrics = written.metrics
        return output
    }
}
