internal import AWSCore
internal import AWSWire
internal import Store

/// Items on a connection: read by key, written, deleted.
struct ItemStore {
    let connection: Connection

    /// An item's JSON; nil where there is none.
    func json(_ table: Table, _ key: ItemKey) throws(AWSError) -> [UInt8]? {
        try connection.first(text: table.sql.get, .blob(key.hash), .blob(key.range)) { $0.blob(0) }
    }

    /// An item's attributes; nil where there is none.
    func item(_ table: Table, _ key: ItemKey) throws(AWSError) -> [String: AttributeValue]? {
        guard let json = try json(table, key) else { return nil }
        return try AttributeValue.item(json: json)
    }

    /// Writes an item of a size in bytes.
    func put(_ table: Table, _ key: ItemKey, _ item: [String: AttributeValue], size: Int) throws(AWSError) {
        try connection.run(
            text: table.sql.put,
            .blob(key.hash),
            .blob(key.range),
            .blob(AttributeValue.json(item)),
            .int(size)
        )
    }

    /// Deletes an item, or nothing.
    func delete(_ table: Table, _ key: ItemKey) throws(AWSError) {
        try connection.run(text: table.sql.delete, .blob(key.hash), .blob(key.range))
    }
}
