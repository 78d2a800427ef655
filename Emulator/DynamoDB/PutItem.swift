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
        try ReturnValues.check(input.returnValues, ["ALL_OLD", "NONE"])
        let condition = try WriteExpressions.condition(
            input.conditionExpression,
            input.expressionAttributeNames,
            input.expressionAttributeValues
        )
        let table = try tables.table(input.tableName, context)
        var write = try ItemWrite.put(table, input.item, condition: condition)
        write.tellsItem = input.returnValuesOnConditionCheckFailure == "ALL_OLD"
        let readsOld = input.returnValues == "ALL_OLD" || Self.isAsked(input.returnConsumedCapacity)
        let outcome = try database.write { [write] connection throws(AWSError) in
            try write.apply(ItemStore(connection: connection), readsOld: readsOld)
        }
        var output = DynamoDB.PutItem.Output()
        if input.returnValues == "ALL_OLD" { output.attributes = outcome.oldJSON.map { .init(json: $0) } }
        output.consumedCapacity = Capacity.consumed(
            input.returnConsumedCapacity,
            table,
            write: Capacity.write(try outcome.cost)
        )
        return output
    }

    static func isAsked(_ consumedCapacity: String?) -> Bool { consumedCapacity.map { $0 != "NONE" } ?? false }
}

extension ItemWrite.Outcome {
    /// The bytes that the write counts as, the old item's too where only its JSON was read.
    var cost: Int {
        get throws(AWSError) {
            guard old == nil, let oldJSON else { return bytes }
            return max(bytes, ItemSize.of(try AttributeValue.item(json: oldJSON)))
        }
    }
}

/// The ReturnValues that an operation takes.
enum ReturnValues {
    static func check(_ value: String?, _ allowed: Set<String>) throws(AWSError) {
        guard let value, !allowed.contains(value) else { return }
        throw DynamoDBError.validation("ReturnValues can only be ALL_OLD or NONE")
    }
}

/// The expressions of a write.
enum WriteExpressions {
    static func condition(
        _ text: String?,
        _ names: [String: String]?,
        _ values: [String: AttributeValue]?
    ) throws(AWSError) -> Condition? {
        guard let text else {
            try ExpressionContext.refuse(
                names: names,
                values: values,
                hasExpression: false,
                valueExpressions: ["ConditionExpression"]
            )
            return nil
        }
        var context = try ExpressionContext(names: names, values: values)
        let condition = try Condition(text, kind: .condition, &context)
        try context.checkAllUsed()
        return condition
    }

    static func update(
        _ update: String?,
        condition: String?,
        _ names: [String: String]?,
        _ values: [String: AttributeValue]?,
        keyNames: [String]
    ) throws(AWSError) -> (Update?, Condition?) {
        guard update != nil || condition != nil else {
            try ExpressionContext.refuse(
                names: names,
                values: values,
                hasExpression: false,
                valueExpressions: ["UpdateExpression", "ConditionExpression"]
            )
            return (nil, nil)
        }
        var context = try ExpressionContext(names: names, values: values)
        var parsed: Update?
        if let update { parsed = try Update(update, keyNames: keyNames, &context) }
        var check: Condition?
        if let condition { check = try Condition(condition, kind: .condition, &context) }
        try context.checkAllUsed()
        return (parsed, check)
    }
}
