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
        try ReturnValues.check(input.returnValues, ["ALL_OLD", "NONE"])
        let condition = try WriteExpressions.condition(
            input.conditionExpression,
            input.expressionAttributeNames,
            input.expressionAttributeValues
        )
        let table = try tables.table(input.tableName, context)
        var write = ItemWrite(table: table, key: try table.key(input.key), action: .delete, condition: condition)
        write.tellsItem = input.returnValuesOnConditionCheckFailure == "ALL_OLD"
        let readsOld = input.returnValues == "ALL_OLD" || Self.isAsked(input.returnConsumedCapacity)
        let outcome = try database.write { [write] connection throws(AWSError) in
            try write.apply(ItemStore(connection: connection), readsOld: readsOld)
        }
        var output = DynamoDB.DeleteItem.Output()
        if input.returnValues == "ALL_OLD" { output.attributes = outcome.oldJSON.map { .init(json: $0) } }
        output.consumedCapacity = Capacity.consumed(
            input.returnConsumedCapacity,
            table,
            write: Capacity.write(try outcome.cost)
        )
        return output
    }
}
