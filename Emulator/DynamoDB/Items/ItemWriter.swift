internal import AWSCore
internal import AWSWire
internal import EmulatorCore
internal import Store

/// Writes items with all that follows: the indexes' entries, the stream's records, expiry, history and deliveries.
///
/// All of it is one step of the store, so that none of it is there without the rest.
struct ItemWriter {
    let connection: Connection
    let service: DynamoDBService
    let now: Timestamp
    /// Whether the item is written as it was at an earlier moment: then nobody hears of it but the indexes.
    var isUndo = false

    var items: ItemStore { ItemStore(connection: connection) }

    /// Does a change, and gives what it did to the indexes.
    func apply(_ change: ItemChange) throws(AWSError) -> [IndexEntries.Effect] {
        let table = change.table
        if change.isNothing { return [] }
        if let new = change.new {
            try items.put(table, change.key, new.stored)
        } else {
            try items.delete(table, change.key)
        }
        let indexes = try IndexEntries(connection: connection).apply(change)
        if table.hasLocalIndexes { try countCollection(change, indexes) }
        if let attribute = table.settings.timeToLive {
            try Expirations(connection: connection, table: table, attribute: attribute).apply(change)
            if !isUndo { service.expiry.wake(after: change, attribute) }
        }
        if isUndo { return indexes }
        if table.settings.recovery != nil || service.lag != nil { try keep(change) }
        if let stream = table.stream { try service.streams.append(change, to: stream, connection, now) }
        for destination in table.settings.destinations where destination.takesRecords {
            try service.deliveries.append(change, to: destination, connection, now)
        }
        return indexes
    }

    /// Keeps what was there before, for as long as it may be asked for.
    private func keep(_ change: ItemChange) throws(AWSError) {
        let history = History(connection: connection)
        let number = service.numbers.next()
        try history.append(change, number, now)
        guard number.isMultiple(of: 1024) else { return }
        let recovery = change.table.settings.recovery.map { Duration.seconds($0.days * 86_400) }
        try history.trim(change.table.id, upTo: now - max(recovery ?? .zero, service.lag?.most ?? .zero))
    }

    /// Keeps count of the bytes under one partition key, which may not pass 10 GB where there are local indexes
    /// (developer guide, "Item collections in local secondary indexes").
    private func countCollection(_ change: ItemChange, _ indexes: [IndexEntries.Effect]) throws(AWSError) {
        let inTable = (change.new?.stored.size ?? 0) - (change.old?.stored.size ?? 0)
        let growth = indexes.reduce(inTable) { $1.index.isLocal ? $0 + $1.growth : $0 }
        guard growth != 0 else { return }
        let bytes =
            try connection.first(
                "INSERT INTO collections (table_id, hash, bytes) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET bytes = bytes + excluded.bytes RETURNING bytes",
                .int(change.table.id),
                .blob(change.key.hash),
                .int(growth)
            ) { Int($0.int(0)) } ?? 0
        guard growth < 0 || bytes <= service.options.collectionLimit else { throw DynamoDBError.collectionSize }
    }
}
