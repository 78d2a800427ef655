internal import AWSCore
internal import AWSWire
internal import Store

/// An item as the store has it: its JSON, and its size as DynamoDB counts it.
struct StoredItem: Sendable, Equatable {
    var json: [UInt8]
    var size: Int

    init(json: [UInt8], size: Int) {
        self.json = json
        self.size = size
    }

    init(_ attributes: [String: AttributeValue], size: Int) {
        // Types, quotes and commas come to about ten bytes an attribute.
        json = AttributeValue.json(attributes, capacity: size + 16 * attributes.count + 32)
        self.size = size
    }

    func attributes() throws(AWSError) -> [String: AttributeValue] { try AttributeValue.item(json: json) }
}

/// Items on a connection: read by key, written, deleted, and nothing else changed.
struct ItemStore {
    let connection: Connection

    /// An item; nil where there is none.
    func item(_ table: Table, _ key: ItemKey) throws(AWSError) -> StoredItem? {
        try table.items.item(key.bytes, connection)
    }

    /// Does what is decided of an item by what it is now; nil where there is none.
    func change(
        _ table: Table,
        _ key: ItemKey,
        _ decide: (StoredItem?) throws(AWSError) -> ItemTree.Decision
    ) throws(AWSError) {
        try table.items.change(key.bytes, connection, decide)
    }
    /// Writes an item.
    func put(_ table: Table, _ key: ItemKey, _ item: StoredItem) throws(AWSError) {
        try table.items.put(key.bytes, item, connection)
    }

    /// Deletes an item, or nothing.
    func delete(_ table: Table, _ key: ItemKey) throws(AWSError) {
        try table.items.delete(key.bytes, connection)
    }
}
