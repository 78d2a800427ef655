internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Changes attributes of an item, or makes it.
    @Sendable func updateItem(
        _ input: DynamoDB.UpdateItem.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.UpdateItem.Output {
        let table = try tables.table(input.tableName, context)
        let (update, condition) = try WriteExpressions.update(
            input.updateExpression,
            condition: input.conditionExpression,
            input.expressionAttributeNames,
            input.expressionAttributeValues,
            keyNames: table.keyNames
        )
        let key = try table.key(input.key)
        var write = ItemWrite(
            table: table,
            key: key,
            action: .update(update, key: try AttributeValueChecks.stored(input.key)),
            condition: condition
        )
        write.tellsItem = input.returnValuesOnConditionCheckFailure == "ALL_OLD"
        let outcome = try database.write { [write] connection throws(AWSError) in
            try write.apply(ItemStore(connection: connection), readsOld: true)
        }
        var output = DynamoDB.UpdateItem.Output()
        output.attributes = Self.attributes(input.returnValues, outcome, update).map { .init($0) }
        output.consumedCapacity = Capacity.consumed(
            input.returnConsumedCapacity,
            table,
            write: Capacity.write(outcome.bytes)
        )
        return output
    }

    private static func attributes(
        _ wanted: String?,
        _ outcome: ItemWrite.Outcome,
        _ update: Update?
    ) -> [String: AttributeValue]? {
        switch wanted {
        case "ALL_OLD": outcome.old
        case "ALL_NEW": outcome.new
        case "UPDATED_OLD": targets(update, outcome.old)
        case "UPDATED_NEW": targets(update, outcome.new)
        default: nil
        }
    }

    /// The parts that the update names; nothing where the item has none of them.
    private static func targets(_ update: Update?, _ item: [String: AttributeValue]?) -> [String: AttributeValue]? {
        guard let update, let item else { return nil }
        let targets = update.targets(in: item)
        return targets.isEmpty ? nil : targets
    }
}
