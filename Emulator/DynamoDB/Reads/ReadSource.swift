internal import AWSCore
internal import AWSWire

/// What Query and Scan read: a table or one of its indexes.
struct ReadSource: Sendable {
    let table: Table
    let index: SecondaryIndex?
    let key: KeyLayout

    init(
        _ table: Table,
        indexName: String?,
        isConsistent: Bool,
        _ now: Timestamp
    ) throws(AWSError) {
        self.table = table
        guard let indexName else {
            index = nil
            key = KeyLayout(hash: [table.hashKey], range: table.rangeKey.map { [$0] } ?? [])
            return
        }
        guard let index = table.index(indexName), index.goneAt == nil else { throw DynamoDBError.noIndex(indexName) }
        guard index.isLocal || !isConsistent else { throw DynamoDBError.consistentGlobalIndex }
        guard index.activeAt <= now else { throw DynamoDBError.backfilling(indexName) }
        self.index = index
        key = index.key
    }

    /// The attributes that a start key has: those of the key, and the table's.
    var keyNames: [String] { index?.keyNames ?? table.keyNames }

    /// The table's items, or the index's entries.
    var items: ItemTree { index?.entries ?? table.items }

    /// The key's attributes of an item: where a page ended.
    func startKey(after item: [String: AttributeValue]) -> [String: AttributeValue] {
        var out: [String: AttributeValue] = [:]
        for name in keyNames { out[name] = item[name] }
        return out
    }

    /// A place to start behind.
    struct Start: Sendable {
        var place: ItemKey
        /// The place's bytes in the table or the index.
        var bytes: [UInt8]
        var attributes: [String: AttributeValue]
    }

    /// Checks an ExclusiveStartKey: just the attributes of the keys, each of its type.
    func start(_ key: [String: AttributeValue], isScan: Bool) throws(AWSError) -> Start {
        guard key.count == keyNames.count else {
            throw isScan && index == nil ? DynamoDBError.startKey(isScan: true) : DynamoDBError.startKey(isScan: false)
        }
        do throws(AWSError) {
            let attributes = try AttributeValueChecks.stored(key)
            let item = try table.key(table.keyAttributes(of: attributes))
            guard let index else { return Start(place: item, bytes: item.bytes, attributes: attributes) }
            guard let place = index.place(of: attributes) else { throw DynamoDBError.keyMismatch }
            return Start(place: place, bytes: place.bytes(of: item), attributes: attributes)
        } catch {
            throw DynamoDBError.startKey(isScan: isScan && index == nil)
        }
    }
}
