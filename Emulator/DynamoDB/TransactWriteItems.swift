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
        for item in input.transactItems { writes.append(try write(item, context)) }
        struct Place: Hashable {
            var table: Int64
            var key: ItemKey
        }
        guard Set(writes.map { Place(table: $0.table.id, key: $0.key) }).count == writes.count else {
            throw DynamoDBError.validation("Transaction request cannot include multiple operations on one item")
        }
        let asksCapacity = Self.isAsked(input.returnConsumedCapacity)
        let digest = input.clientRequestToken == nil ? [] : Self.digest(input)
        let outcomes = try database.write { [writes] connection throws(AWSError) -> [ItemWrite.Outcome]? in
            if let token = input.clientRequestToken, try isRepeated(token, digest, connection, context) { return nil }
            return try Self.apply(writes, ItemStore(connection: connection), readsOld: asksCapacity)
        }
        var costs = TransactionCosts()
        for (i, write) in writes.enumerated() {
            // A repeat only reads (API_TransactWriteItems, ClientRequestToken).
            if let outcome = outcomes?[i] {
                costs.add(write.table, write: 2 * Capacity.write(try outcome.cost))
            } else {
                costs.add(write.table, read: 2)
            }
        }
        return .init { $0.consumedCapacity = costs.consumed(input.returnConsumedCapacity) }
    }

    private func write(_ item: DynamoDB.TransactWriteItem, _ context: RequestContext) throws(AWSError) -> ItemWrite {
        switch (item.conditionCheck, item.put, item.delete, item.update) {
        case (let check?, nil, nil, nil):
            let condition = try WriteExpressions.condition(
                check.conditionExpression,
                check.expressionAttributeNames,
                check.expressionAttributeValues
            )
            let table = try tables.table(check.tableName, context)
            var write = ItemWrite(table: table, key: try table.key(check.key), action: .check, condition: condition)
            write.tellsItem = check.returnValuesOnConditionCheckFailure == "ALL_OLD"
            return write
        case (nil, let put?, nil, nil):
            let condition = try WriteExpressions.condition(
                put.conditionExpression,
                put.expressionAttributeNames,
                put.expressionAttributeValues
            )
            var write = try ItemWrite.put(try tables.table(put.tableName, context), put.item, condition: condition)
            write.tellsItem = put.returnValuesOnConditionCheckFailure == "ALL_OLD"
            return write
        case (nil, nil, let delete?, nil):
            let condition = try WriteExpressions.condition(
                delete.conditionExpression,
                delete.expressionAttributeNames,
                delete.expressionAttributeValues
            )
            let table = try tables.table(delete.tableName, context)
            var write = ItemWrite(table: table, key: try table.key(delete.key), action: .delete, condition: condition)
            write.tellsItem = delete.returnValuesOnConditionCheckFailure == "ALL_OLD"
            return write
        case (nil, nil, nil, let update?):
            let table = try tables.table(update.tableName, context)
            let (parsed, condition) = try WriteExpressions.update(
                update.updateExpression,
                condition: update.conditionExpression,
                update.expressionAttributeNames,
                update.expressionAttributeValues,
                keyNames: table.keyNames
            )
            var write = ItemWrite(
                table: table,
                key: try table.key(update.key),
                action: .update(parsed, key: try AttributeValueChecks.stored(update.key)),
                condition: condition
            )
            write.tellsItem = update.returnValuesOnConditionCheckFailure == "ALL_OLD"
            return write
        default:
            throw DynamoDBError.validation(
                "TransactItems can only contain one of Check, Put, Update or Delete"
            )
        }
    }

    /// Does all writes; where one cannot be done, all reasons are told and nothing remains.
    private static func apply(
        _ writes: [ItemWrite],
        _ items: ItemStore,
        readsOld: Bool
    ) throws(AWSError) -> [ItemWrite.Outcome] {
        var outcomes: [ItemWrite.Outcome] = []
        var reasons: [AWSError?] = []
        for write in writes {
            do throws(AWSError) {
                outcomes.append(try write.apply(items, readsOld: readsOld))
                reasons.append(nil)
            } catch {
                guard error.code == "ConditionalCheckFailedException" || error.code == "ValidationException" else {
                    throw error
                }
                reasons.append(error)
            }
        }
        guard reasons.contains(where: { $0 != nil }) else { return outcomes }
        throw cancelled(reasons)
    }

    private static func cancelled(_ reasons: [AWSError?]) -> AWSError {
        let codes = reasons.map { reason -> String in
            switch reason?.code {
            case nil: "None"
            case "ConditionalCheckFailedException": "ConditionalCheckFailed"
            default: "ValidationError"
            }
        }
        var text = JSONText()
        text.array(zip(codes, reasons)) { out, pair in
            out.raw("{\"Code\":")
            out.string(pair.0)
            if let item = pair.1?.fields.first(where: { $0.name == "Item" }) {
                out.raw(",\"Item\":")
                out.raw(item.value.utf8)
            }
            if let message = pair.1?.message {
                out.raw(",\"Message\":")
                out.string(message)
            }
            out.raw("}")
        }
        return AWSError(
            "TransactionCanceledException",
            "Transaction cancelled, please refer cancellation reasons for specific reasons [\(codes.joined(separator: ", "))]",
            fields: [.init("CancellationReasons", String(decoding: text.bytes, as: UTF8.self))]
        )
    }

    // MARK: idempotency

    /// Whether a token was used within ten minutes; with another request that is an error.
    private func isRepeated(
        _ token: String,
        _ digest: [UInt8],
        _ connection: Connection,
        _ context: RequestContext
    ) throws(AWSError) -> Bool {
        let now = context.now.milliseconds
        try connection.run("DELETE FROM transactions WHERE at <= ?", .int(now - 600_000))
        let known = try connection.first(
            "SELECT digest FROM transactions WHERE account = ? AND region = ? AND token = ?",
            .text(context.account),
            .text(context.region),
            .text(token)
        ) { $0.blob(0) }
        if let known {
            guard known == digest else { throw DynamoDBError.tokenReused }
            return true
        }
        try connection.run(
            "INSERT INTO transactions (account, region, token, digest, at) VALUES (?, ?, ?, ?, ?)",
            .text(context.account),
            .text(context.region),
            .text(token),
            .blob(digest),
            .int(now)
        )
        return false
    }

    /// What makes two requests the same: all but the token and what is to be returned.
    private static func digest(_ input: DynamoDB.TransactWriteItems.Input) -> [UInt8] {
        var same = DynamoDB.TransactWriteItems.Input()
        same.transactItems = input.transactItems
        let model = DynamoDB.TransactWriteItems.model
        return Digest.sha256(CanonicalText.of(same.wire(model.inputContext)))
    }
}
