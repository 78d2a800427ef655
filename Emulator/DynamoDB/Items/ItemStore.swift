internal import AWSCore
internal import AWSWire
internal import Store

/// An item as the store has it: its JSON, and its size as DynamoDB counts it.
struct StoredItem: Sendable {
    var json: [UInt8]
    var size: Int

    func attributes() throws(AWSError) -> [String: AttributeValue] { try AttributeValue.item(json: json) }
}

/// Items on a connection: read by key, written, deleted, and nothing else changed.
struct ItemStore {
    let connection: Connection

    /// An item; nil where there is none.
    func item(_ table: Table, _ key: ItemKey) throws(AWSError) -> StoredItem? {
        try connection.first(text: table.sql.get, .blob(key.hash), .blob(key.range)) {
            StoredItem(json: $0.blob(0), size: Int($0.int(1)))
        }
    }

    /// Writes an item.
    func put(_ table: Table, _ key: ItemKey, _ item: StoredItem) throws(AWSError) {
        try connection.run(
            text: table.sql.put,
            .blob(key.hash),
            .blob(key.range),
            .blob(item.json),
            .int(item.size)
        )
    }

    /// Deletes an item, or nothing.
    func delete(_ table: Table, _ key: ItemKey) throws(AWSError) {
        try connection.run(text: table.sql.delete, .blob(key.hash), .blob(key.range))
    }
}
