internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// One statement of a batch, its table and key looked up.
    private enum BatchStatement {
        case read(PartiQLSingleRead, isConsistent: Bool)
        case write(PartiQLWrite)

        var table: Table {
            switch self {
            case .read(let read, _): read.table
            case .write(let write): write.write.table
            }
        }

        /// The item that it reads or writes.
        var place: TransactionsInFlight.Place {
            switch self {
            case .read(let read, _): .init(table: read.table, key: read.key)
            case .write(let write): .init(write.write)
            }
        }
    }

    /// Runs up to 25 PartiQL statements, each for itself: all read an item, or all write one, and none the same.
    @Sendable func batchExecuteStatement(
        _ input: DynamoDB.BatchExecuteStatement.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.BatchExecuteStatement.Output {
        let texts = input.statements.map { request in
            Result { () throws(AWSError) in try PartiQLParser.parse(request.statement) }
        }
        let kinds = Set(texts.compactMap { try? $0.get().statement.isSelect })
        guard kinds.count < 2 else { throw PartiQLError.mixedBatch }
        let statements = zip(input.statements, texts).map { request, text in
            Result { () throws(AWSError) in try statement(request, try text.get(), context) }
        }
        let places = statements.compactMap { try? $0.get().place }
        guard Set(places).count == places.count else { throw PartiQLError.batchDuplicates }
        var output = DynamoDB.BatchExecuteStatement.Output()
        var responses: [DynamoDB.BatchStatementResponse] = []
        // Seen of AWS by the authors of another emulator (github.com/nubo-db/dynoxide, CHANGELOG): an entry for a table,
        // though API_BatchExecuteStatement has one for each statement.
        var costs = TableCosts()
        for statement in statements {
            do throws(AWSError) {
                responses.append(try run(try statement.get(), &costs, context))
            } catch {
                let known = try? statement.get()
                responses.append(try Self.response(to: error, known?.table))
                if case .write(let write)? = known, Self.isDecidedByItem(error),
                    Capacity.isAsked(input.returnConsumedCapacity)
                {
                    costs.add(attemptOn: write.write.table, try units(ofAttempt: write.write, context))
                }
            }
        }
        output.responses = responses
        output.consumedCapacity = costs.consumed(input.returnConsumedCapacity)
        return output
    }

    private func statement(
        _ request: DynamoDB.BatchStatementRequest,
        _ text: PartiQLText,
        _ context: RequestContext
    ) throws(AWSError) -> BatchStatement {
        guard !text.isExists else { throw PartiQLError.existsOutside }
        let values = try PartiQLValues(request.parameters, for: text)
        guard case .select(let select) = text.statement else {
            // ReturnValuesOnConditionCheckFailure changes nothing (seen of AWS by the authors of another emulator,
            // github.com/nubo-db/dynoxide, CHANGELOG), though API_BatchStatementError has the item.
            return .write(try write(text, values, tellsItem: false, context))
        }
        let read = try PartiQLSingleRead(select, values, in: "BatchExecuteStatement", tables, context)
        return .read(read, isConsistent: request.consistentRead ?? false)
    }

    private func run(
        _ statement: BatchStatement,
        _ costs: inout TableCosts,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.BatchStatementResponse {
        var response = DynamoDB.BatchStatementResponse()
        switch statement {
        case .read(let item, let isConsistent):
            try throttle?.admit(item.table, .read, context.now)
            let found = try read(item.table, isConsistent: isConsistent, context) { connection throws(AWSError) in
                try ItemStore(connection: connection).item(item.table, item.key)
            }
            var cost = CapacityCost()
            cost.table = Capacity.read(found?.size ?? 0, isConsistent: isConsistent)
            throttle?.take(item.table, .read, cost)
            response.tableName = item.table.name
            response.item = try found.map { found throws(AWSError) in try item.answer(found) }
            costs.add(item.table, cost)
        case .write(let write):
            response.tableName = write.write.table.name
            let outcome = try self.write(write.write, write.key, readsOld: true, metrics: nil, context).outcome
            response.item = try write.returned(outcome)
            costs.add(write.write.table, CapacityCost(outcome))
        }
        return response
    }

    /// Whether a write failed for what it met, and not before it looked.
    private static func isDecidedByItem(_ error: AWSError) -> Bool {
        ["ConditionalCheckFailedException", "DuplicateItemException", "ValidationException"].contains(error.code)
    }

    /// What a write that failed would have cost: by the larger of the item that is there and the one that was to be.
    private func units(ofAttempt write: ItemWrite, _ context: RequestContext) throws(AWSError) -> Double {
        let there = try read(write.table, isConsistent: true, context) { connection throws(AWSError) in
            try ItemStore(connection: connection).item(write.table, write.key)
        }
        var bytes = there?.size ?? 0
        if case .put(let item, _) = write.action { bytes = max(bytes, item.size) }
        return Capacity.write(bytes)
    }

    /// The error of one statement under the name that batches have for it (API_BatchStatementError); with the statement's
    /// table where it ran, not where it was refused (seen of AWS, as above).
    /// - Throws: what fails the whole request.
    private static func response(
        to error: AWSError,
        _ table: Table?
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
        return .init { response in
            response.tableName = table?.name
            response.error = .init {
                $0.code = code
                $0.message = error.message
            }
        }
    }
}
