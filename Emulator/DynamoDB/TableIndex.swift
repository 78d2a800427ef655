internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store
internal import Synchronization

/// The tables by account, region and name, in memory; SQLite holds the truth.
final class TableIndex: Sendable {
    private struct Key: Hashable {
        var account: String
        var region: String
        var name: String
    }

    private let tables = Mutex<[Key: Table]>([:])

    init(_ database: Database) throws(AWSError) {
        let all = try database.read { connection throws(AWSError) in
            try connection.all("SELECT id, account, region, name, definition, created FROM tables") {
                row throws(AWSError) in
                try Table(
                    id: row.int(0),
                    account: row.text(1),
                    region: row.text(2),
                    name: row.text(3),
                    definition: row.text(4),
                    created: Timestamp(milliseconds: row.int(5))
                )
            }
        }
        for table in all { put(table) }
    }

    /// The table that a name or an ARN names.
    func table(_ name: String, _ context: RequestContext) throws(AWSError) -> Table {
        guard let table = find(name, context) else { throw DynamoDBError.tableNotFound }
        return table
    }

    func find(_ name: String, _ context: RequestContext) -> Table? {
        var key = Key(account: context.account, region: context.region, name: name)
        if name.hasPrefix("arn:"), let arn = ARN(name) {
            key = Key(account: arn.account, region: arn.region, name: String(arn.resource.dropFirst("table/".count)))
        }
        return tables.withLock { $0[key] }
    }

    func put(_ table: Table) {
        tables.withLock { $0[Key(account: table.account, region: table.region, name: table.name)] = table }
    }

    func remove(_ table: Table) {
        tables.withLock { $0[Key(account: table.account, region: table.region, name: table.name)] = nil }
    }

    func reset() { tables.withLock { $0 = [:] } }

    /// The tables of all accounts and regions.
    var everywhere: [Table] { tables.withLock { Array($0.values) } }

    /// The tables' names of an account in a region, in order.
    func names(_ context: RequestContext) -> [String] {
        tables.withLock { $0.keys.filter { $0.account == context.account && $0.region == context.region }.map(\.name) }
            .sorted()
    }
}

extension Table {
    /// Reads a table from its row in the store.
    fileprivate init(
        id: Int64,
        account: String,
        region: String,
        name: String,
        definition: String,
        created: Timestamp
    ) throws(AWSError) {
        let json = try JSON(parsing: definition.utf8)
        func key(_ name: String) -> KeyAttribute? {
            guard let pair = json[name]?.array, pair.count == 2 else { return nil }
            return KeyAttribute(name: pair[0].string ?? "", type: pair[1].string ?? "")
        }
        guard let hash = key("hash") else { throw .internalFailure("table \(name) has no key in the store") }
        self.init(
            id: id,
            account: account,
            region: region,
            name: name,
            created: created,
            hashKey: hash,
            rangeKey: key("range"),
            settings: Settings(
                tableID: json["tableId"]?.string ?? "",
                billingMode: json["billingMode"]?.string,
                readCapacity: json["readCapacity"]?.integer ?? 0,
                writeCapacity: json["writeCapacity"]?.integer ?? 0,
                isProtected: json["isProtected"]?.bool ?? false,
                tableClass: json["tableClass"]?.string,
                kmsKey: json["kmsKey"]?.string,
                timeToLive: json["timeToLive"]?.string
            )
        )
    }

    /// The table's definition for its row in the store.
    var definition: String {
        func text(_ value: String?) -> JSON { value.map { .string($0) } ?? .null }
        let json: JSON = [
            "hash": [.string(hashKey.name), .string(hashKey.type)],
            "range": rangeKey.map { [.string($0.name), .string($0.type)] } ?? .null,
            "tableId": .string(settings.tableID),
            "billingMode": text(settings.billingMode),
            "readCapacity": .number(String(settings.readCapacity)),
            "writeCapacity": .number(String(settings.writeCapacity)),
            "isProtected": .bool(settings.isProtected),
            "tableClass": text(settings.tableClass),
            "kmsKey": text(settings.kmsKey),
            "timeToLive": text(settings.timeToLive),
        ]
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
