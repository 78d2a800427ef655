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
        var writes: [(table: Table, writes: [ItemWrite])] = []
        for (name, requests) in input.requestItems.sorted(by: { $0.key < $1.key }) {
            let table = try tables.table(name, context)
            var list: [ItemWrite] = []
            var seen: Set<ItemKey> = []
            for request in requests {
                let write: ItemWrite
                switch (request.putRequest, request.deleteRequest) {
                case (let put?, nil): write = try .put(table, put.item)
                case (nil, let delete?):
                    write = ItemWrite(table: table, key: try table.key(delete.key), action: .delete)
                default:
                    throw DynamoDBError.validation(
                        "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes"
                    )
                }
                guard seen.insert(write.key).inserted else { throw DynamoDBError.duplicateItems }
                list.append(write)
            }
            writes.append((table, list))
        }
        let asksCapacity = Self.isAsked(input.returnConsumedCapacity)
        let units = try database.write { [writes] connection throws(AWSError) in
            let items = ItemStore(connection: connection)
            var units: [Double] = []
            for (_, list) in writes {
                var sum = 0.0
                for write in list { sum += Capacity.write(try write.apply(items, readsOld: asksCapacity).cost) }
                units.append(sum)
            }
            return units
        }
        var output = DynamoDB.BatchWriteItem.Output()
        output.unprocessedItems = [:]
        if asksCapacity {
            output.consumedCapacity = zip(writes, units).compactMap {
                Capacity.consumed(input.returnConsumedCapacity, $0.table, write: $1)
            }
        }
        return output
    }
}
