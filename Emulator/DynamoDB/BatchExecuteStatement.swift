internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Runs up to 25 PartiQL statements, each for itself: all read an item, or all write one.
    @Sendable func batchExecuteStatement(
        _ input: DynamoDB.BatchExecuteStatement.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.BatchExecuteStatement.Output {
        let texts = input.statements.map { request in
            Result { () throws(AWSError) in try PartiQLParser.parse(request.statement) }
        }
        let kinds = Set(texts.compactMap { try? $0.get().statement.isSelect })
        guard kinds.count < 2 else { throw PartiQLError.mixedBatch }
        var output = DynamoDB.BatchExecuteStatement.Output()
        var responses: [DynamoDB.BatchStatementResponse] = []
        var consumed: [DynamoDB.ConsumedCapacity] = []
        for (request, text) in zip(input.statements, texts) {
            do throws(AWSError) {
                let result = try run(request, try text.get(), input.returnConsumedCapacity, context)
                responses.append(result.response)
                if let cost = result.consumed { consumed.append(cost) }
            } catch {
                responses.append(try response(to: error, try? text.get(), context))
            }
        }
        output.responses = responses
        if Capacity.isAsked(input.returnConsumedCapacity) { output.consumedCapacity = consumed }
        return output
    }

    private func run(
        _ request: DynamoDB.BatchStatementRequest,
        _ text: PartiQLText,
        _ returnConsumedCapacity: String?,
        _ context: RequestContext
    ) throws(AWSError) -> (response: DynamoDB.BatchStatementResponse, consumed: DynamoDB.ConsumedCapacity?) {
        guard !text.isExists else { throw PartiQLError.existsOutside }
        let values = try PartiQLValues(request.parameters, for: text)
        var response = DynamoDB.BatchStatementResponse()
        if case .select(let select) = text.statement {
            let item = try PartiQLSingleRead(select, values, in: "BatchExecuteStatement", tables, context)
            let isConsistent = request.consistentRead ?? false
            try throttle?.admit(item.table, .read, context.now)
            let found = try read(item.table, isConsistent: isConsistent, context) { connection throws(AWSError) in
                try ItemStore(connection: connection).item(item.table, item.key)
            }
            var cost = CapacityCost()
            cost.table = Capacity.read(found?.size ?? 0, isConsistent: isConsistent)
            throttle?.take(item.table, .read, cost)
            response.tableName = item.table.name
            response.item = try found.map { found throws(AWSError) in try item.answer(found) }
            return (response, cost.consumed(returnConsumedCapacity, item.table))
        }
        let tellsItem = request.returnValuesOnConditionCheckFailure == "ALL_OLD"
        let write = try write(text, values, tellsItem: tellsItem, context)
        response.tableName = write.write.table.name
        let outcome = try self.write(write.write, write.key, readsOld: true, metrics: nil, context).outcome
        response.item = try write.returned(outcome)
        return (response, CapacityCost(outcome).consumed(returnConsumedCapacity, write.write.table))
    }

    /// The errors of one statement under the names that batches have for them (API_BatchStatementError), with the table
    /// that the statement names, if there is one (API_BatchStatementResponse).
    /// - Throws: what fails the whole request.
    private func response(
        to error: AWSError,
        _ text: PartiQLText?,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.BatchStatementResponse {
        let code: String
        switch error.code {
        case "ConditionalCheckFailedException": code = "ConditionalCheckFailed"
        case "DuplicateItemException": code = "DuplicateItem"
        case "ItemCollectionSizeLimitExceededException": code = "ItemCollectionSizeLimitExceeded"
        case "ProvisionedThroughputExceededException": code = "ProvisionedThroughputExceeded"
        case "ResourceNotFoundException": code = "ResourceNotFound"
        case "TransactionConflictException": code = "TransactionConflict"
        case "ValidationException": code = "ValidationError"
        default: throw error
        }
        let source = text.flatMap { text in try? PartiQLSource(text.statement) }
        return .init { response in
            response.tableName = source.flatMap { source in try? tables.table(source.table, context).name }
            response.error = .init {
                $0.code = code
                $0.message = error.message
                $0.item = error.fields.first { $0.name == "Item" }.map { .init(json: Array($0.value.utf8)) }
            }
        }
    }
}
