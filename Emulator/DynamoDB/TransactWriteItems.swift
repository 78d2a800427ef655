internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Writes up to 100 items, all or none.
    @Sendable func transactWriteItems(
        _ input: DynamoDB.TransactWriteItems.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> DynamoDB.TransactWriteItems.Output
    {
        var writes: [ItemWrite] = []
        writes.reserveCapacity(input.transactItems.count)
        for item in input.transactItems { writes.append(try write(item, context)) }
        let result = try transact(
            writes,
            key: { input.transactItems[$0].keyAttributes },
            token: input.clientRequestToken.map {
                TransactionToken(operation: "TransactWriteItems", text: $0, digest: Self.digest(input))
            },
            capacity: input.returnConsumedCapacity,
            metrics: input.returnItemCollectionMetrics,
            context
        )
        var output = DynamoDB.TransactWriteItems.Output()
        output.consumedCapacity = result.consumed(input.returnConsumedCapacity)
        if !result.metrics.isEmpty { output.itemCollectionMetrics = result.metrics }
        return output
    }

    /// One write, its expressions read; what is wrong with its key or its item cancels the transaction later.
    private func write(_ item: DynamoDB.TransactWriteItem, _ context: RequestContext) throws(AWSError) -> ItemWrite {
        let isSet = (item.conditionCheck != nil, item.put != nil, item.delete != nil, item.update != nil)
        switch isSet {
        case (true, false, false, false): if let check = item.conditionCheck { return try write(check, context) }
        case (false, true, false, false): if let put = item.put { return try write(put, context) }
        case (false, false, true, false): if let delete = item.delete { return try write(delete, context) }
        case (false, false, false, true): if let update = item.update { return try write(update, context) }
        default: break
        }
        throw DynamoDBError.validation("TransactItems can only contain one of Check, Put, Update or Delete")
    }

    private func write(_ check: DynamoDB.ConditionCheck, _ context: RequestContext) throws(AWSError) -> ItemWrite {
        let condition = try WriteExpressions.condition(
            check.conditionExpression,
            check.expressionAttributeNames,
            check.expressionAttributeValues,
            limitsLevels: false
        )
        return try write(check.tableName, check.returnValuesOnConditionCheckFailure, context) {
            table throws(AWSError) in
            try table.refusePaths(into: condition?.enteredNames)
            return ItemWrite(table: table, key: try table.key(check.key), action: .check, condition: condition)
        }
    }

    private func write(_ put: DynamoDB.Put, _ context: RequestContext) throws(AWSError) -> ItemWrite {
        let condition = try Self.condition(
            put.conditionExpression,
            put.expressionAttributeNames,
            put.expressionAttributeValues
        )
        let item = try CheckedItem(put.wholeItem)
        return try write(put.tableName, put.returnValuesOnConditionCheckFailure, context) {
            table throws(AWSError) in
            try table.refusePaths(into: condition?.enteredNames)
            return try ItemWrite.put(table, item, condition: condition)
        }
    }

    private func write(_ delete: DynamoDB.Delete, _ context: RequestContext) throws(AWSError) -> ItemWrite {
        let condition = try Self.condition(
            delete.conditionExpression,
            delete.expressionAttributeNames,
            delete.expressionAttributeValues
        )
        return try write(delete.tableName, delete.returnValuesOnConditionCheckFailure, context) {
            table throws(AWSError) in
            try table.refusePaths(into: condition?.enteredNames)
            return ItemWrite(table: table, key: try table.key(delete.key), action: .delete, condition: condition)
        }
    }

    private func write(_ update: DynamoDB.Update, _ context: RequestContext) throws(AWSError) -> ItemWrite {
        let (parsed, condition) = try WriteExpressions.update(
            update.updateExpression,
            condition: update.conditionExpression,
            update.expressionAttributeNames,
            update.expressionAttributeValues,
            limitsLevels: false
        )
        return try write(update.tableName, update.returnValuesOnConditionCheckFailure, context) {
            table throws(AWSError) in
            try parsed?.check(keyNames: table.keyNames)
            try table.refusePaths(into: parsed?.enteredNames)
            try table.refusePaths(into: condition?.enteredNames)
            return ItemWrite(
                table: table,
                key: try table.key(update.key),
                action: .update(parsed, key: try AttributeValueChecks.stored(update.key)),
                condition: condition
            )
        }
    }

    /// The condition of a write that may have none: in a transaction, names and values for no expression are let pass.
    private static func condition(
        _ text: String?,
        _ names: [String: String]?,
        _ values: [String: AttributeValue]?
    ) throws(AWSError) -> (any ItemCondition)? {
        guard text != nil else { return nil }
        return try WriteExpressions.condition(text, names, values, limitsLevels: false)
    }

    private func write(
        _ name: String,
        _ returnValues: String?,
        _ context: RequestContext,
        _ make: (Table) throws(AWSError) -> ItemWrite
    ) throws(AWSError) -> ItemWrite {
        let table = try tables.table(name, context)
        do throws(AWSError) {
            return try make(table).telling(item: returnValues == "ALL_OLD")
        } catch {
            guard Cancellation.code(error) != nil else { throw error }
            // API_TransactWriteItems lists what a single item is refused for among the reasons ("Validation Error").
            return .refused(table, error)
        }
    }

    /// What makes two requests the same: all but the token and what is to be returned.
    private static func digest(_ input: DynamoDB.TransactWriteItems.Input) -> [UInt8] {
        var same = DynamoDB.TransactWriteItems.Input()
        same.transactItems = input.transactItems
        let model = DynamoDB.TransactWriteItems.model
        return Digest.sha256(CanonicalText.of(same.wire(model.inputContext)))
    }
}

extension DynamoDB.TransactWriteItem {
    /// The attributes that hold the key.
    fileprivate var keyAttributes: [String: AttributeValue] {
        put?.item ?? update?.key ?? delete?.key ?? conditionCheck?.key ?? [:]
    }
}
