internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Runs up to 100 PartiQL statements, all or none: all read an item, or all write one or hold a condition.
    @Sendable func executeTransaction(
        _ input: DynamoDB.ExecuteTransaction.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.ExecuteTransaction.Output {
        var texts: [PartiQLText] = []
        for (index, request) in input.transactStatements.enumerated() {
            texts.append(try Self.prefixed(index) { () throws(AWSError) in try PartiQLParser.parse(request.statement) })
        }
        let reads = texts.count { $0.statement.isSelect && !$0.isExists }
        guard reads == 0 || reads == texts.count else { throw PartiQLError.mixedTransaction }
        return reads > 0 ? try readAll(texts, input, context) : try writeAll(texts, input, context)
    }

    private static func prefixed<T>(_ index: Int, _ body: () throws(AWSError) -> T) throws(AWSError) -> T {
        do throws(AWSError) { return try body() } catch { throw PartiQLError.inTransaction(index, error) }
    }

    private func readAll(
        _ texts: [PartiQLText],
        _ input: DynamoDB.ExecuteTransaction.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.ExecuteTransaction.Output {
        var reads: [PartiQLSingleRead] = []
        for (index, text) in texts.enumerated() {
            guard case .select(let select) = text.statement else { continue }
            reads.append(
                try Self.prefixed(index) { () throws(AWSError) in
                    let values = try PartiQLValues(input.transactStatements[index].parameters, for: text)
                    return try PartiQLSingleRead(select, values, in: "ExecuteTransaction", tables, context)
                }
            )
        }
        let (found, costs) = try transactRead(reads.map { ($0.table, $0.key) }, context)
        var responses: [DynamoDB.ItemResponse] = []
        for (read, item) in zip(reads, found) {
            var response = DynamoDB.ItemResponse()
            if let item { response.item = try read.answer(item) }
            responses.append(response)
        }
        var output = DynamoDB.ExecuteTransaction.Output()
        output.responses = responses
        output.consumedCapacity = costs.consumed(input.returnConsumedCapacity)
        return output
    }

    private func writeAll(
        _ texts: [PartiQLText],
        _ input: DynamoDB.ExecuteTransaction.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.ExecuteTransaction.Output {
        var writes: [PartiQLWrite] = []
        for (index, text) in texts.enumerated() {
            let request = input.transactStatements[index]
            do throws(AWSError) {
                let values = try PartiQLValues(request.parameters, for: text)
                let tellsItem = request.returnValuesOnConditionCheckFailure == "ALL_OLD"
                let write = try write(text, values, tellsItem: tellsItem, context)
                guard !write.isReturning else { throw PartiQLError.returningOfTransaction }
                writes.append(write)
            } catch {
                // A key that is none is the reason of its statement (TransactionProcessor of DynamoDB Local).
                guard PartiQLError.isKeyFault(error) else { throw PartiQLError.inTransaction(index, error) }
                throw Cancellation.error(texts.indices.map { $0 == index ? error : nil })
            }
        }
        let result = try transact(
            writes.map(\.write),
            key: { writes[$0].key },
            token: input.clientRequestToken.map {
                TransactionToken(operation: "ExecuteTransaction", text: $0, digest: Self.digest(input))
            },
            capacity: input.returnConsumedCapacity,
            metrics: nil,
            context
        )
        var output = DynamoDB.ExecuteTransaction.Output()
        // Recorded of AWS on 2025-10-08: writes answer with no responses at all.
        output.responses = []
        output.consumedCapacity = result.consumed(input.returnConsumedCapacity)
        return output
    }

    /// What makes two requests the same: all but the token and what is to be returned.
    private static func digest(_ input: DynamoDB.ExecuteTransaction.Input) -> [UInt8] {
        var same = DynamoDB.ExecuteTransaction.Input()
        same.transactStatements = input.transactStatements
        return Digest.sha256(CanonicalText.of(same.wire(DynamoDB.ExecuteTransaction.model.inputContext)))
    }
}
