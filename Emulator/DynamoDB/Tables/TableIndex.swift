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

    private struct State {
        var tables: [Key: Table] = [:] {
            didSet { last = nil }
        }
        /// The table that was found last: mostly the next one is the same, and three names need not be hashed.
        var last: Table?
    }

    private let state = Mutex(State())

    init(_ database: Database) throws(AWSError) {
        for table in try database.read({ connection throws(AWSError) in try TableStore(connection).all() }) {
            put(table)
        }
    }

    /// The table that a name or an ARN names, ready for its items to be read and written.
    func table(_ name: String, _ context: RequestContext) throws(AWSError) -> Table {
        guard let table = find(name, context), table.settings.activeAt <= context.now, table.settings.goneAt == nil
        else {
            try TableName.check(reference: name)
            throw DynamoDBError.tableNotFound
        }
        return table
    }

    /// The table that a name or an ARN names, for the operations that name it in their errors.
    func named(_ name: String, _ context: RequestContext) throws(AWSError) -> Table {
        guard let table = find(name, context) else {
            try TableName.check(reference: name)
            throw DynamoDBError.tableNotFound(name.hasPrefix("arn:") ? Self.name(ofARN: name) ?? name : name)
        }
        return table
    }

    /// A table that is neither being made nor being changed nor being deleted.
    func settled(_ name: String, _ context: RequestContext) throws(AWSError) -> Table {
        let table = try named(name, context)
        let status = table.status(at: context.now)
        guard status == "ACTIVE" else { throw DynamoDBError.tableInUse(table.name, status) }
        return table
    }

    func find(_ name: String, _ context: RequestContext) -> Table? {
        state.withLock { state in
            if let last = state.last, last.name == name, last.account == context.account,
                last.region == context.region
            {
                return last
            }
            var key = Key(account: context.account, region: context.region, name: name)
            if name.hasPrefix("arn:"), let arn = ARN(name), let table = Self.name(ofOwnARN: name) {
                key = Key(account: arn.account, region: arn.region, name: table)
            }
            state.last = state.tables[key]
            return state.last
        }
    }

    /// The table's name in its own ARN, and in no other.
    static func name(ofOwnARN text: String) -> String? {
        name(ofARN: text).flatMap { ARN(text)?.resource == "table/\($0)" ? $0 : nil }
    }

    /// The table's name in its ARN, or in the ARN of one of its indexes or streams.
    static func name(ofARN text: String) -> String? {
        guard let arn = ARN(text), arn.service == "dynamodb", arn.resource.hasPrefix("table/") else { return nil }
        return arn.resource.dropFirst("table/".count).split(separator: "/").first.map(String.init)
    }

    func put(_ table: Table) {
        state.withLock { $0.tables[Key(account: table.account, region: table.region, name: table.name)] = table }
    }

    func remove(_ table: Table) {
        state.withLock { $0.tables[Key(account: table.account, region: table.region, name: table.name)] = nil }
    }

    func reset() { state.withLock { $0.tables = [:] } }

    /// The tables of all accounts and regions.
    var everywhere: [Table] { state.withLock { Array($0.tables.values) } }

    /// The table of an id.
    func table(id: Int64) -> Table? { state.withLock { $0.tables.values.first { $0.id == id } } }

    /// The tables of an account in a region, in the order of their names.
    func all(_ context: RequestContext) -> [Table] {
        everywhere.filter { $0.account == context.account && $0.region == context.region }.sorted { $0.name < $1.name }
    }
}

extension Table {
    /// The table's state at a moment.
    func status(at now: Timestamp) -> String {
        if settings.goneAt != nil { return "DELETING" }
        if settings.activeAt > now { return "CREATING" }
        if let until = settings.updatingUntil, until > now { return "UPDATING" }
        return hasBusyIndex(at: now) ? "UPDATING" : "ACTIVE"
    }

    /// Whether an index of a table that is there is being made or deleted.
    func hasBusyIndex(at now: Timestamp) -> Bool {
        settings.activeAt <= now && settings.indexes.values.contains { $0.activeAt > now || $0.goneAt != nil }
    }
}
