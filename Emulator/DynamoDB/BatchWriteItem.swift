internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Writes and deletes up to 25 items of any tables; each for itself.
    @Sendable func batchWriteItem(
        _ input: DynamoDB.BatchWriteItem.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> DynamoDB.BatchWriteItem.Output
    {
        let total = input.requestItems.values.reduce(0) { $0 + $1.count }
        guard total <= 25 else {
            throw DynamoDBError.validation("Too many items requested for the BatchWriteItem call")
        }
        var batches: [Batch] = []
        do throws(AWSError) {
            for (name, requests) in input.requestItems.sorted(by: { $0.key < $1.key }) {
                batches.append(try Batch(name, requests, try tables.table(name, context)))
            }
        } catch {
            // What is wrong with an item by itself is told first, as of PutItem.
            for case let put? in input.requestItems.values.joined().map(\.putRequest) {
                try CheckedItem(put.wholeItem).checkSize()
            }
            throw error
        }
        let readsOld = Capacity.isAsked(input.returnConsumedCapacity) || throttle != nil
        var output = DynamoDB.BatchWriteItem.Output()
        var unprocessed: [String: [DynamoDB.WriteRequest]] = [:]
        var metrics: [String: [DynamoDB.ItemCollectionMetrics]] = [:]
        var consumed: [DynamoDB.ConsumedCapacity] = []
        for batch in batches {
            if !hasEffects(batch.table), !readsOld {
                let refused = try writeTogether(batch)
                if !refused.isEmpty { unprocessed[batch.name] = refused }
                continue
            }
            var cost = CapacityCost()
            for one in batch.writes {
                let request = one.request
                do throws(AWSError) {
                    let written = try self.write(
                        one.write,
                        request.putRequest?.item ?? request.deleteRequest?.key ?? [:],
                        readsOld: readsOld,
                        metrics: input.returnItemCollectionMetrics,
                        context
                    )
                    cost.add(CapacityCost(written.outcome))
                    if let metric = written.metrics { metrics[batch.name, default: []].append(metric) }
                } catch {
                    guard error.isRetried else { throw error }
                    unprocessed[batch.name, default: []].append(request)
                }
            }
            if let capacity = cost.consumed(input.returnConsumedCapacity, batch.table) { consumed.append(capacity) }
        }
        if total > 0, unprocessed.values.reduce(0, { $0 + $1.count }) == total, throttle != nil {
            throw DynamoDBError.throughputExceeded
        }
        output.unprocessedItems = unprocessed
        if Capacity.isAsked(input.returnConsumedCapacity) { output.consumedCapacity = consumed }
        if !metrics.isEmpty { output.itemCollectionMetrics = metrics }
        return output
    }

    /// Does the writes of a table where only the items change, in one step: items that lie beside each other are written
    /// together.
    ///
    /// - Returns: those that a transaction under way keeps from being done.
    private func writeTogether(_ batch: Batch) throws(AWSError) -> [DynamoDB.WriteRequest] {
        try database.write { connection throws(AWSError) in
            var refused: [DynamoDB.WriteRequest] = []
            var edits: [ItemEdit] = []
            edits.reserveCapacity(batch.writes.count)
            for i in batch.byKey {
                if transactions.holds(batch.writes[i].write) {
                    refused.append(batch.writes[i].request)
                } else {
                    edits.append(batch.writes[i].edit)
                }
            }
            try batch.table.items.write(edits, connection)
            return refused
        }
    }
}

extension AWSError {
    /// Whether a batch gives the item back to be tried again, where a single write fails.
    fileprivate var isRetried: Bool {
        code == "ProvisionedThroughputExceededException" || code == "ThrottlingException"
            || code == "TransactionConflictException"
    }
}

/// The writes of one table, checked.
private struct Batch {
    let name: String
    let table: Table
    private(set) var writes: [One] = []
    /// The writes in the order of their keys.
    private(set) var byKey: [Int] = []

    struct One {
        let request: DynamoDB.WriteRequest
        let write: ItemWrite

        var edit: ItemEdit {
            if case .put(let item, _) = write.action { return ItemEdit(key: write.key.bytes, item: item) }
            return ItemEdit(key: write.key.bytes, item: nil)
        }
    }

    init(_ name: String, _ requests: [DynamoDB.WriteRequest], _ table: Table) throws(AWSError) {
        self.name = name
        self.table = table
        writes.reserveCapacity(requests.count)
        var failure: AWSError?
        for request in requests {
            do throws(AWSError) {
                writes.append(One(request: request, write: try Self.write(request, table)))
            } catch {
                failure = error
                break
            }
        }
        byKey = writes.indices.sorted { KeyBytes.order(writes[$0].write.key.bytes, writes[$1].write.key.bytes) < 0 }
        for (one, next) in zip(byKey, byKey.dropFirst()) where writes[one].write.key == writes[next].write.key {
            throw DynamoDBError.duplicateItems
        }
        if let failure { throw failure }
    }

    private static func write(_ request: DynamoDB.WriteRequest, _ table: Table) throws(AWSError) -> ItemWrite {
        switch (request.putRequest, request.deleteRequest) {
        case (let put?, nil):
            let item = try CheckedItem(put.wholeItem)
            do throws(AWSError) {
                return try .put(table, item)
            } catch {
                // Recorded: of a batch, a put is told that its key is wrong as a delete is.
                throw table.hasKey(put.item) ? error : DynamoDBError.keyMismatch
            }
        case (nil, let delete?):
            return ItemWrite(table: table, key: try table.key(delete.key), action: .delete)
        default:
            throw DynamoDBError.validation(
                "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes"
            )
        }
    }
}
