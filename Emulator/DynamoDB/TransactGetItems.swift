internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Reads up to 100 items as of one moment.
    @Sendable func transactGetItems(
        _ input: DynamoDB.TransactGetItems.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> DynamoDB.TransactGetItems.Output
    {
        var reads: [(table: Table, key: ItemKey, projection: Projection?)] = []
        var refusals: [AWSError?] = []
        for item in input.transactItems {
            let get = item.get
            // Names for no expression are let pass, as in a transaction that writes.
            let names = get.projectionExpression == nil ? nil : get.expressionAttributeNames
            let projection = try ReadExpressions.projection(get.projectionExpression, names, legacy: nil)
            let table = try tables.table(get.tableName, context)
            do throws(AWSError) {
                try table.refusePaths(into: projection?.enteredNames)
                reads.append((table, try table.key(get.key), projection))
                refusals.append(nil)
            } catch {
                guard Cancellation.code(error) != nil else { throw error }
                refusals.append(error)
            }
        }
        guard refusals.allSatisfy({ $0 == nil }) else { throw Cancellation.error(refusals) }
        let (found, costs) = try transactRead(reads.map { ($0.table, $0.key) }, context)
        var output = DynamoDB.TransactGetItems.Output()
        var responses: [DynamoDB.ItemResponse] = []
        for (read, item) in zip(reads, found) {
            var response = DynamoDB.ItemResponse()
            if let item {
                if let projection = read.projection {
                    response.item = .init(projection.apply(try item.attributes()))
                } else {
                    response.item = .init(json: item.json)
                }
            }
            responses.append(response)
        }
        output.responses = responses
        output.consumedCapacity = costs.consumed(input.returnConsumedCapacity)
        return output
    }

    /// Reads items as of one moment: what TransactGetItems and ExecuteTransaction share.
    func transactRead(
        _ reads: [(table: Table, key: ItemKey)],
        _ context: RequestContext
    ) throws(AWSError) -> ([StoredItem?], TableCosts) {
        let places = reads.map { TransactionsInFlight.Place(table: $0.table, key: $0.key) }
        guard Set(places).count == places.count else { throw DynamoDBError.transactionDuplicates }
        let conflicts = places.map { transactions.holds($0) ? DynamoDBError.transactionConflict : nil }
        guard conflicts.allSatisfy({ $0 == nil }) else { throw Cancellation.error(conflicts) }
        if let throttle { for read in reads { try throttle.admit(read.table, .read, context.now) } }
        let found = try database.read { connection throws(AWSError) in
            let items = ItemStore(connection: connection)
            var found: [StoredItem?] = []
            // A read of the store sees one moment.
            for read in reads { found.append(try items.item(read.table, read.key)) }
            return found
        }
        guard found.reduce(0, { $0 + ($1?.size ?? 0) }) <= Self.mostTransactionBytes else {
            throw DynamoDBError.transactionSize
        }
        var costs = TableCosts()
        for (read, item) in zip(reads, found) {
            var cost = CapacityCost()
            cost.table = 2 * Capacity.read(item?.size ?? 0, isConsistent: true)
            cost.transaction = .read
            throttle?.take(read.table, .read, cost)
            costs.add(read.table, cost)
        }
        return (found, costs)
    }
}
