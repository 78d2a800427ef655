internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Reads up to 100 items of any tables, 16 MB at most.
    @Sendable func batchGetItem(
        _ input: DynamoDB.BatchGetItem.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.BatchGetItem.Output {
        let total = input.requestItems.values.reduce(0) { $0 + $1.keys.count }
        guard total <= 100 else { throw DynamoDBError.validation("Too many items requested for the BatchGetItem call") }
        var reads:
            [(
                name: String, table: Table, keys: [([String: AttributeValue], ItemKey)],
                request: DynamoDB.KeysAndAttributes, projection: Projection?
            )] = []
        for (name, request) in input.requestItems.sorted(by: { $0.key < $1.key }) {
            let projection = try ReadExpressions.projection(
                request.projectionExpression,
                request.expressionAttributeNames
            )
            let table = try tables.table(name, context)
            var keys: [([String: AttributeValue], ItemKey)] = []
            for key in request.keys { keys.append((key, try table.key(key))) }
            guard Set(keys.map(\.1)).count == keys.count else { throw DynamoDBError.duplicateItems }
            reads.append((name, table, keys, request, projection))
        }
        var output = DynamoDB.BatchGetItem.Output()
        var responses: [String: [DynamoDB.Item]] = [:]
        var unprocessed: [String: DynamoDB.KeysAndAttributes] = [:]
        var consumed: [DynamoDB.ConsumedCapacity] = []
        var bytes = 0
        for read in reads {
            var items: [DynamoDB.Item] = []
            var units = 0.0
            for (key, place) in read.keys {
                guard bytes < 16 * 1024 * 1024 else {
                    unprocessed[
                        read.name,
                        default: .init { [request = read.request] in
                            $0 = request
                            $0.keys = []
                        }
                    ].keys.append(key)
                    continue
                }
                let found = try database.read { connection throws(AWSError) in
                    try ItemStore(connection: connection).json(read.table, place)
                }
                let attributes = try found.map { json throws(AWSError) in try AttributeValue.item(json: json) }
                let size = attributes.map(ItemSize.of) ?? 0
                bytes += size
                units += Capacity.read(size, isConsistent: read.request.consistentRead ?? false)
                if let found, let attributes {
                    items.append(read.projection.map { .init($0.apply(attributes)) } ?? .init(json: found))
                }
            }
            responses[read.name] = items
            if let capacity = Capacity.consumed(input.returnConsumedCapacity, read.table, read: units) {
                consumed.append(capacity)
            }
        }
        output.responses = responses
        output.unprocessedKeys = unprocessed
        output.consumedCapacity = Self.isAsked(input.returnConsumedCapacity) ? consumed : nil
        return output
    }
}
