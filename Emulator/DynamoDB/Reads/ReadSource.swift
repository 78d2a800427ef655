internal import AWSCore
internal import AWSWire
internal import Store

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

    /// The place of items or entries, whose columns `hash` and `range` hold the key.
    var rows: String { index?.sql.entries ?? table.sql.items }

    /// The statements of queries.
    var queries: QueryTexts { index?.sql.queries ?? table.sql.queries }

    /// What orders the rows of one partition.
    var order: [String] { index == nil ? ["range"] : ["range", "item_hash", "item_range"] }

    /// The columns of a row.
    var columns: String { index == nil ? "item, size, hash, range" : "item, size, hash, item_hash, item_range" }

    /// The key of the item that a row stands for.
    func itemKey(_ row: Row) -> ItemKey {
        index == nil
            ? ItemKey(hash: row.blob(2), range: row.blob(3)) : ItemKey(hash: row.blob(3), range: row.blob(4))
    }

    /// The key's attributes of an item: where a page ended.
    func startKey(after item: [String: AttributeValue]) -> [String: AttributeValue] {
        var out: [String: AttributeValue] = [:]
        for name in keyNames { out[name] = item[name] }
        return out
    }

    /// A place to start behind: in the rows' own order, and in the table.
    struct Start: Sendable {
        var place: ItemKey
        var item: ItemKey
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
            guard let index else { return Start(place: item, item: item, attributes: attributes) }
            guard let place = index.place(of: attributes) else { throw DynamoDBError.keyMismatch }
            return Start(place: place, item: item, attributes: attributes)
        } catch {
            throw DynamoDBError.startKey(isScan: isScan && index == nil)
        }
    }

    /// The rows of all of a table or an index, in their order.
    func scan(after start: Start?) -> (sql: String, values: [SQLValue]) {
        var sql = "SELECT \(columns) FROM \(rows)"
        var values: [SQLValue] = []
        if let start {
            values = [.blob(start.place.hash), .blob(start.place.range)]
            if index == nil {
                sql += " WHERE (hash, range) > (?, ?)"
            } else {
                sql += " WHERE (hash, range, item_hash, item_range) > (?, ?, ?, ?)"
                values += [.blob(start.item.hash), .blob(start.item.range)]
            }
        }
        return (sql + " ORDER BY hash, " + order.joined(separator: ", "), values)
    }
}
