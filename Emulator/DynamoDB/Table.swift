internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import Store

/// A table: its key, its settings, and the SQL of its items.
struct Table: Sendable {
    let id: Int64
    let account: String
    let region: String
    let name: String
    let created: Timestamp
    let hashKey: KeyAttribute
    let rangeKey: KeyAttribute?
    /// The settings as DescribeTable tells them.
    var settings: Settings

    /// What of a table is kept beside its key.
    struct Settings: Sendable {
        var tableID: String
        var billingMode: String?
        var readCapacity = 0
        var writeCapacity = 0
        var isProtected = false
        var tableClass: String?
        var kmsKey: String?
        var timeToLive: String?
    }

    /// The statements on the table's items, made once.
    let sql: SQL

    struct SQL: Sendable {
        let get, put, delete: String
        let items: String

        init(_ id: Int64) {
            items = "items_\(id)"
            get = "SELECT item FROM items_\(id) WHERE hash = ? AND range = ?"
            put =
                "INSERT INTO items_\(id) (hash, range, item, size) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET item = excluded.item, size = excluded.size"
            delete = "DELETE FROM items_\(id) WHERE hash = ? AND range = ?"
        }
    }

    init(
        id: Int64,
        account: String,
        region: String,
        name: String,
        created: Timestamp,
        hashKey: KeyAttribute,
        rangeKey: KeyAttribute?,
        settings: Settings
    ) {
        self.id = id
        self.account = account
        self.region = region
        self.name = name
        self.created = created
        self.hashKey = hashKey
        self.rangeKey = rangeKey
        self.settings = settings
        sql = SQL(id)
    }

    var arn: String { "arn:aws:dynamodb:\(region):\(account):table/\(name)" }

    var keyNames: [String] { rangeKey.map { [hashKey.name, $0.name] } ?? [hashKey.name] }

    /// What makes the place for the items: they lie in the order of their keys.
    var creation: String {
        "CREATE TABLE \(sql.items) (hash BLOB NOT NULL, range BLOB NOT NULL, item BLOB NOT NULL, size INTEGER NOT NULL, PRIMARY KEY (hash, range)) WITHOUT ROWID"
    }
}

/// An item's place in its table: bytes that order as the key's values do.
struct ItemKey: Sendable, Hashable {
    var hash: [UInt8]
    var range: [UInt8]
}

extension Table {
    /// The place of an item, its key checked as PutItem does.
    func key(of item: [String: AttributeValue]) throws(AWSError) -> ItemKey {
        guard let hash = item[hashKey.name] else { throw DynamoDBError.missingKey(hashKey.name) }
        let hashBytes = try bytes(hash, hashKey, limit: 2048, DynamoDBError.hashKeySize)
        guard let rangeKey else { return ItemKey(hash: hashBytes, range: []) }
        guard let range = item[rangeKey.name] else { throw DynamoDBError.missingKey(rangeKey.name) }
        return ItemKey(hash: hashBytes, range: try bytes(range, rangeKey, limit: 1024, DynamoDBError.rangeKeySize))
    }

    /// The place that a key names: just the key's attributes, of their types.
    func key(_ key: [String: AttributeValue]) throws(AWSError) -> ItemKey {
        guard key.count == keyNames.count, let hash = key[hashKey.name], hash.typeName == hashKey.type else {
            throw DynamoDBError.keyMismatch
        }
        let hashBytes = try bytes(hash, hashKey, limit: 2048, DynamoDBError.hashKeySize)
        guard let rangeKey else { return ItemKey(hash: hashBytes, range: []) }
        guard let range = key[rangeKey.name], range.typeName == rangeKey.type else { throw DynamoDBError.keyMismatch }
        return ItemKey(hash: hashBytes, range: try bytes(range, rangeKey, limit: 1024, DynamoDBError.rangeKeySize))
    }

    private func bytes(
        _ value: AttributeValue,
        _ attribute: KeyAttribute,
        limit: Int,
        _ tooLong: AWSError
    ) throws(AWSError) -> [UInt8] {
        guard value.typeName == attribute.type else {
            if case .malformed = value { _ = try AttributeValueChecks.stored(value) }
            throw DynamoDBError.keyType(attribute.name, expected: attribute.type, actual: value.typeName)
        }
        switch value {
        case .s(let text) where text.isEmpty: throw DynamoDBError.emptyKey(attribute.name, "string")
        case .b(let bytes) where bytes.isEmpty: throw DynamoDBError.emptyKey(attribute.name, "binary")
        case .n(let text): return try DynamoNumber(text).sortKey
        default: break
        }
        guard let bytes = AttributeValueComparison.sortKey(value) else { throw DynamoDBError.keyMismatch }
        guard bytes.count <= limit else { throw tooLong }
        return bytes
    }

    /// The key's attributes of an item, in their canonical form.
    func keyAttributes(of item: [String: AttributeValue]) -> [String: AttributeValue] {
        item.filter { keyNames.contains($0.key) }
    }
}
