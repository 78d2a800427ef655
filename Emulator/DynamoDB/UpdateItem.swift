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
        do throws(AWSError) {
            return try update(input, context)
        } catch {
            throw error.inEnvelope
        }
    }

    private func update(
        _ input: DynamoDB.UpdateItem.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.UpdateItem.Output {
        let (update, condition) = try Self.expressions(input)
        let keyAttributes = try AttributeValueChecks.stored(input.key)
        let table = try tables.table(input.tableName, context)
        try update?.check(keyNames: table.keyNames)
        try table.refusePaths(into: update?.enteredNames)
        try table.refusePaths(into: condition?.enteredNames)
        let key = try table.key(keyAttributes)
        let write = ItemWrite(
            table: table,
            key: key,
            action: .update(update, key: keyAttributes),
            condition: condition
        )
        let written = try self.write(
            write.telling(item: input.returnValuesOnConditionCheckFailure == "ALL_OLD"),
            input.key,
            readsOld: true,
            metrics: input.returnItemCollectionMetrics,
            context
        )
        var output = DynamoDB.UpdateItem.Output()
        output.attributes = try Self.attributes(input.returnValues, written.outcome, update)
        output.consumedCapacity = CapacityCost(written.outcome).consumed(input.returnConsumedCapacity, table)
        output.itemCollectionMetrics = written.metrics
        return output
    }

    private static func expressions(
        _ input: DynamoDB.UpdateItem.Input
    ) throws(AWSError) -> (Update?, (any ItemCondition)?) {
        guard input.attributeUpdates != nil || input.expected != nil || input.conditionalOperator != nil else {
            return try WriteExpressions.update(
                input.updateExpression,
                condition: input.conditionExpression,
                input.expressionAttributeNames,
                input.expressionAttributeValues
            )
        }
        try LegacyParameters.refuseMix(
            [
                ("AttributeUpdates", input.attributeUpdates != nil), ("Expected", input.expected != nil),
                ("ConditionalOperator", input.conditionalOperator != nil),
            ],
            [
                ("UpdateExpression", input.updateExpression != nil),
                ("ConditionExpression", input.conditionExpression != nil),
            ]
        )
        try ExpressionContext.refuse(
            names: input.expressionAttributeNames,
            values: input.expressionAttributeValues,
            hasExpression: false,
            valueExpressions: ["UpdateExpression", "ConditionExpression"]
        )
        return (
            try LegacyParameters.update(input.attributeUpdates),
            try LegacyParameters.expected(input.expected, input.conditionalOperator)
        )
    }

    private static func attributes(
        _ wanted: String?,
        _ outcome: ItemWrite.Outcome,
        _ update: Update?
    ) throws(AWSError) -> DynamoDB.Item? {
        switch wanted {
        case "ALL_OLD": outcome.old.map { .init(json: $0.json) }
        case "ALL_NEW": outcome.new.map { .init(json: $0.json) }
        case "UPDATED_OLD": targets(update, try outcome.oldAttributes())
        case "UPDATED_NEW": targets(update, outcome.newAttributes)
        default: nil
        }
    }

    /// The parts that the update names; nothing where the item has none of them.
    private static func targets(_ update: Update?, _ item: [String: AttributeValue]?) -> DynamoDB.Item? {
        guard let update, let item else { return nil }
        return update.targets(in: item).map { .init(json: $0) }
    }
}
