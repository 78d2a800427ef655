internal import AWSCore
internal import AWSWire
internal import Store

/// A table's items as of a moment, or what changed between two, copied for an export to read at its leisure.
struct ItemCopy: Sendable {
    let database: Database
    let number: Int64

    private var rows: String { "export_\(number)" }

    /// An item; of a change what was before and what is after.
    struct Line: Sendable {
        var item: [UInt8]?
        var old: [UInt8]?
        /// The key of an item that changed.
        var keys: [UInt8] = []
        /// When it was last changed; nil in a full export.
        var changed: Timestamp?
    }

    /// Copies all items as of a moment: as they are now, but for those that changed since.
    func make(of table: Table, asOf moment: Timestamp) throws(AWSError) {
        try database.write { connection throws(AWSError) in
            try create(connection)
            let changes = try Self.states(of: table, at: moment, connection)
            try table.items.each(.all, connection) { entry throws(AWSError) in
                if changes[ItemKey(entry.key)] == nil { try insert(.init(item: Array(entry.json)), connection) }
                return true
            }
            for case .some(let item) in changes.values { try insert(.init(item: item), connection) }
        }
    }

    /// Copies the items that changed between two moments, each once.
    func makeChanges(of table: Table, from: Timestamp, to: Timestamp, withOld: Bool) throws(AWSError) {
        try database.write { connection throws(AWSError) in
            try create(connection)
            let after = try Self.states(of: table, at: to, connection)
            let before = try Self.states(of: table, at: from, connection)
            for (key, old) in before {
                guard let changed = try Self.lastChange(of: key, table, upTo: to, after: from, connection) else {
                    continue
                }
                var new: [UInt8]?
                if let state = after[key] {
                    new = state
                } else {
                    new = try ItemStore(connection: connection).item(table, key)?.json
                }
                guard old != nil || new != nil else { continue }
                let keys = table.keyAttributes(of: try AttributeValue.item(json: new ?? old ?? []))
                try insert(
                    .init(item: new, old: withOld ? old : nil, keys: AttributeValue.json(keys), changed: changed),
                    connection
                )
            }
        }
    }

    /// What the items that changed after a moment were then; nil where there was none.
    private static func states(
        of table: Table,
        at moment: Timestamp,
        _ connection: Connection
    ) throws(AWSError) -> [ItemKey: [UInt8]?] {
        var states: [ItemKey: [UInt8]?] = [:]
        try connection.each(
            "SELECT hash, range, old FROM history WHERE table_id = ? AND at > ? ORDER BY sequence DESC",
            .int(table.id),
            .int(moment.milliseconds)
        ) { row in
            states[ItemKey(hash: row.blob(0), range: row.blob(1))] = .some(row.isNull(2) ? nil : row.blob(2))
            return true
        }
        return states
    }

    private static func lastChange(
        of key: ItemKey,
        _ table: Table,
        upTo end: Timestamp,
        after start: Timestamp,
        _ connection: Connection
    ) throws(AWSError) -> Timestamp? {
        try connection.first(
            "SELECT at FROM history WHERE table_id = ? AND hash = ? AND range = ? AND at > ? AND at <= ? ORDER BY sequence DESC LIMIT 1",
            .int(table.id),
            .blob(key.hash),
            .blob(key.range),
            .int(start.milliseconds),
            .int(end.milliseconds)
        ) { Timestamp(milliseconds: $0.int(0)) }
    }

    private func create(_ connection: Connection) throws(AWSError) {
        try connection.execute(
            "CREATE TABLE \(rows) (id INTEGER PRIMARY KEY, item BLOB, old BLOB, keys BLOB, changed INTEGER)"
        )
    }

    private func insert(_ line: Line, _ connection: Connection) throws(AWSError) {
        try connection.run(
            text: "INSERT INTO \(rows) (item, old, keys, changed) VALUES (?, ?, ?, ?)",
            line.item.map { .blob($0) } ?? .null,
            line.old.map { .blob($0) } ?? .null,
            .blob(line.keys),
            line.changed.map { .int($0.milliseconds) } ?? .null
        )
    }

    /// The next lines, about so many bytes of them.
    func page(after last: Int64, bytes limit: Int) throws(AWSError) -> (rows: [Line], last: Int64, bytes: Int) {
        try database.read { connection throws(AWSError) in
            var page: (rows: [Line], last: Int64, bytes: Int) = ([], last, 0)
            try connection.each(
                text: "SELECT id, item, old, keys, changed FROM \(rows) WHERE id > ? ORDER BY id",
                [.int(last)]
            ) { row in
                let line = Line(
                    item: row.isNull(1) ? nil : row.blob(1),
                    old: row.isNull(2) ? nil : row.blob(2),
                    keys: row.blob(3),
                    changed: row.isNull(4) ? nil : Timestamp(milliseconds: row.int(4))
                )
                page.rows.append(line)
                page.last = row.int(0)
                page.bytes += (line.item?.count ?? 0) + (line.old?.count ?? 0)
                return page.bytes < limit
            }
            return page
        }
    }

    func remove() throws(AWSError) {
        try database.write { connection throws(AWSError) in try connection.execute("DROP TABLE \(rows)") }
    }

    /// Removes the copies of exports that a killed process left behind.
    static func removeLeftovers(_ database: Database) throws(AWSError) {
        try database.write { connection throws(AWSError) in
            let names = try connection.all(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'export_*'"
            ) { $0.text(0) }
            for name in names { try connection.execute("DROP TABLE \(name)") }
        }
    }
}
