internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

/// What one answer carries at most: 16 MB, of which items of 300 KB fill 52 (API_BatchGetItem), so they are 16,000,000
/// bytes.
private let answerLimit = 16_000_000

extension DynamoDBService {
    /// Reads up to 100 items of any tables, 16 MB at most.
    @Sendable func batchGetItem(
        _ input: DynamoDB.BatchGetItem.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.BatchGetItem.Output {
        let total = input.requestItems.values.reduce(0) { $0 + $1.keys.count }
        guard total <= 100 else { throw DynamoDBError.validation("Too many items requested for the BatchGetItem call") }
        try LegacyParameters.refuseMix(
            [("AttributesToGet", input.requestItems.values.contains { $0.attributesToGet != nil })],
            [("ProjectionExpression", input.requestItems.values.contains { $0.projectionExpression != nil })]
        )
        var reads: [BatchRead] = []
        for (name, request) in input.requestItems.sorted(by: { $0.key < $1.key }) {
            let projection = try ReadExpressions.projection(
                request.projectionExpression,
                request.expressionAttributeNames,
                legacy: request.attributesToGet
            )
            let table: Table
            do throws(AWSError) {
                table = try tables.table(name, context)
            } catch {
                // That a key comes twice is seen before any table is looked for.
                guard !input.requestItems.values.contains(where: \.repeatsKey) else {
                    throw DynamoDBError.duplicateItems
                }
                throw error
            }
            try table.refusePaths(into: projection?.enteredNames)
            reads.append(try BatchRead(name, request, projection, table))
        }
        var output = DynamoDB.BatchGetItem.Output()
        var responses: [String: [DynamoDB.Item]] = [:]
        var unprocessed: [String: DynamoDB.KeysAndAttributes] = [:]
        var consumed: [DynamoDB.ConsumedCapacity] = []
        var bytes = 0
        var isFull = false
        for read in reads {
            let isConsistent = read.request.consistentRead ?? false
            var cost = CapacityCost()
            for (attributes, key) in read.keys {
                let isAdmitted = (try? throttle?.admit(read.table, .read, context.now)) != nil || throttle == nil
                var found: StoredItem?
                if isAdmitted, !isFull {
                    found = try self.read(read.table, isConsistent: isConsistent, context) {
                        connection throws(AWSError) in
                        try ItemStore(connection: connection).item(read.table, key)
                    }
                    bytes += found?.size ?? 0
                    isFull = bytes > answerLimit
                }
                guard isAdmitted, !isFull else {
                    unprocessed[read.name, default: read.request.withoutKeys].keys.append(attributes)
                    continue
                }
                let units = Capacity.read(found?.size ?? 0, isConsistent: isConsistent)
                cost.table += units
                throttle?.take(read.table, .read, units)
                guard let found else { continue }
                if let projection = read.projection {
                    responses[read.name, default: []].append(.init(projection.apply(try found.attributes())))
                } else {
                    responses[read.name, default: []].append(.init(json: found.json))
                }
            }
            if responses[read.name] == nil { responses[read.name] = [] }
            if let capacity = cost.consumed(input.returnConsumedCapacity, read.table) { consumed.append(capacity) }
        }
        if throttle != nil, total > 0, unprocessed.values.reduce(0, { $0 + $1.keys.count }) == total {
            throw DynamoDBError.throughputExceeded
        }
        output.responses = responses
        output.unprocessedKeys = unprocessed
        output.consumedCapacity = Capacity.isAsked(input.returnConsumedCapacity) ? consumed : nil
        return output
    }
}

extension DynamoDB.KeysAndAttributes {
    /// Whether a key comes twice, word for word.
    fileprivate var repeatsKey: Bool {
        keys.indices.contains { keys[..<$0].contains(keys[$0]) }
    }

    /// The same request for no keys yet.
    fileprivate var withoutKeys: DynamoDB.KeysAndAttributes {
        var out = self
        out.keys = []
        return out
    }
}

/// The reads of one table, checked.
private struct BatchRead {
    let name: String
    let table: Table
    let request: DynamoDB.KeysAndAttributes
    let projection: Projection?
    private(set) var keys: [(attributes: [String: AttributeValue], key: ItemKey)] = []

    init(
        _ name: String,
        _ request: DynamoDB.KeysAndAttributes,
        _ projection: Projection?,
        _ table: Table
    ) throws(AWSError) {
        self.name = name
        self.table = table
        self.request = request
        self.projection = projection
        for key in request.keys { keys.append((key, try table.key(key))) }
        guard Set(keys.map(\.key)).count == keys.count else { throw DynamoDBError.duplicateItems }
    }
}
