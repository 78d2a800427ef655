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
        for item in input.transactItems {
            let get = item.get
            let projection = try ReadExpressions.projection(get.projectionExpression, get.expressionAttributeNames)
            let table = try tables.table(get.tableName, context)
            reads.append((table, try table.key(get.key), projection))
        }
        let found = try database.read { [reads] connection throws(AWSError) in
            let items = ItemStore(connection: connection)
            var found: [[UInt8]?] = []
            // A read of the store sees one moment.
            for read in reads { found.append(try items.json(read.table, read.key)) }
            return found
        }
        var output = DynamoDB.TransactGetItems.Output()
        var responses: [DynamoDB.ItemResponse] = []
        var costs = TransactionCosts()
        for (read, json) in zip(reads, found) {
            let attributes = try json.map { json throws(AWSError) in try AttributeValue.item(json: json) }
            costs.add(read.table, read: 2 * Capacity.read(attributes.map(ItemSize.of) ?? 0, isConsistent: true))
            var response = DynamoDB.ItemResponse()
            if let json, let attributes {
                response.item = read.projection.map { .init($0.apply(attributes)) } ?? .init(json: json)
            }
            responses.append(response)
        }
        output.responses = responses
        output.consumedCapacity = costs.consumed(input.returnConsumedCapacity)
        return output
    }
}

/// What a transaction cost, by table.
struct TransactionCosts {
    private var tables: [String: (table: Table, read: Double, write: Double)] = [:]

    mutating func add(_ table: Table, read: Double = 0, write: Double = 0) {
        let sum = tables[table.name] ?? (table, 0, 0)
        tables[table.name] = (table, sum.read + read, sum.write + write)
    }

    func consumed(_ wanted: String?) -> [DynamoDB.ConsumedCapacity]? {
        guard DynamoDBService.isAsked(wanted) else { return nil }
        return tables.values.sorted { $0.table.name < $1.table.name }.compactMap {
            Capacity.consumed(wanted, $0.table, read: $0.read, write: $0.write, isTransaction: true)
        }
    }
}
