internal import AWSCore
internal import AWSWire
internal import Store

/// Items in the order of their keys, as many to a row of SQLite as lie in a page: a B+ tree whose leaves are rows, found
/// through an index of the least key that each may have.
///
/// An item to a row cannot be had as cheaply. In a table that lies in the order of its key (WITHOUT ROWID), SQLite's inner
/// pages hold whole rows, eight to a page: a million items of 400 bytes have six levels and 70 MB of inner pages. Beside an
/// index of all keys each new item changes two pages, and each item of a query is looked for.
final class ItemTree: Sendable {
    /// The table that holds the leaves.
    let name: String
    private let find, at, behind, update, insert, remove, onward, between, backward: SQLText

    private let hints = LeafHints()

    init(_ name: String) {
        self.name = name
        let leaf = "SELECT leaf, id, items, size, LENGTH(low) FROM \(name)"
        find = SQLText("\(leaf) WHERE low <= ? ORDER BY low DESC LIMIT 1")
        at = SQLText("\(leaf) WHERE id = ?")
        behind = SQLText("SELECT low FROM \(name) WHERE low > ? ORDER BY low LIMIT 1")
        update = SQLText("UPDATE \(name) SET items = ?, size = ?, leaf = ? WHERE id = ?")
        insert = SQLText("INSERT INTO \(name) (low, items, size, leaf) VALUES (?, ?, ?, ?)")
        remove = SQLText("DELETE FROM \(name) WHERE id = ?")
        // The least keys need not begin with none: where the first leaf is gone, what comes before the others is nowhere.
        let first = "(SELECT low FROM \(name) WHERE low <= ?1 ORDER BY low DESC LIMIT 1)"
        onward = SQLText("SELECT leaf FROM \(name) WHERE low >= COALESCE(\(first), x'') ORDER BY low")
        between = SQLText("SELECT leaf FROM \(name) WHERE low >= COALESCE(\(first), x'') AND low < ?2 ORDER BY low")
        backward = SQLText("SELECT leaf FROM \(name) WHERE low < ? ORDER BY low DESC")
    }

    /// Makes the table, empty.
    func create(_ connection: Connection) throws(AWSError) {
        try connection.execute(
            """
            CREATE TABLE \(name) (id INTEGER PRIMARY KEY, low BLOB NOT NULL, items INTEGER NOT NULL, size INTEGER NOT NULL, leaf BLOB NOT NULL);
            CREATE UNIQUE INDEX \(name)_low ON \(name) (low)
            """
        )
    }

    func drop(_ connection: Connection) throws(AWSError) { try connection.execute("DROP TABLE \(name)") }

    /// Copies the items of another tree into this one, which is empty.
    func copy(_ other: ItemTree, _ connection: Connection) throws(AWSError) {
        try connection.execute(
            "INSERT INTO \(name) (low, items, size, leaf) SELECT low, items, size, leaf FROM \(other.name) ORDER BY low"
        )
    }

    /// How many items there are, and the sum of their sizes as DynamoDB counts them.
    struct Count: Sendable {
        var items = 0
        var bytes = 0
    }

    func count(_ connection: Connection) throws(AWSError) -> Count {
        try connection.first(text: "SELECT COALESCE(SUM(items), 0), COALESCE(SUM(size), 0) FROM \(name)") {
            Count(items: Int($0.int(0)), bytes: Int($0.int(1)))
        } ?? Count()
    }

    /// An item; nil where there is none.
    func item(_ key: [UInt8], _ connection: Connection) throws(AWSError) -> StoredItem? {
        try visit(key, connection) { leaf, place, _ in place.isFound ? leaf.entry(place.start).item : nil } ?? nil
    }

    /// Looks at the leaf that an item is in, or would be; nil where there is no leaf for it.
    private func visit<R>(
        _ key: [UInt8],
        _ connection: Connection,
        _ body: (ItemLeaf, ItemLeaf.Place, Row) -> R
    ) throws(AWSError) -> R? {
        let hash = LeafHints.hash(key)
        func look(_ row: Row, isHinted: Bool) -> R? {
            row.withBlob(0) { bytes in
                let leaf = ItemLeaf(bytes)
                let place = leaf.place(of: key)
                if isHinted, !place.isFound { return nil }
                if !isHinted { hints.note(hash, row.int(1)) }
                return body(leaf, place, row)
            }
        }
        if let hint = hints.leaf(hash),
            case let found?? = try connection.first(at, .int(hint), row: { look($0, isHinted: true) })
        {
            return found
        }
        return try connection.first(find, .blob(key)) { look($0, isHinted: false) } ?? nil
    }

    /// Writes an item in the place of another one or of none.
    func put(_ key: [UInt8], _ item: StoredItem, _ connection: Connection) throws(AWSError) {
        let changed = try visit(key, connection) { leaf, place, row in
            ChangedLeaf(row, lookedUpFor: key).putting(key, item, in: leaf, at: place)
        }
        if let changed {
            try write(changed, connection)
        } else {
            try begin(key, item, connection)
        }
    }

    /// Deletes an item, or nothing.
    func delete(_ key: [UInt8], _ connection: Connection) throws(AWSError) {
        let changed = try visit(key, connection) { leaf, place, row in
            place.isFound ? ChangedLeaf(row, lookedUpFor: key).removing(place, in: leaf) : nil
        }
        if case let changed?? = changed { try write(changed, connection) }
    }

    /// Writes several items, each of another key; nil deletes.
    ///
    /// A leaf is written once for all that fall to it.
    func write(_ items: [(key: [UInt8], item: StoredItem?)], _ connection: Connection) throws(AWSError) {
        var current: ChangedLeaf?
        for (key, item) in items.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            if var leaf = current {
                if !leaf.isFull, let place = try place(of: key, in: &leaf, connection) {
                    current = leaf.changed(key, item, at: place)
                    if item != nil { hints.note(LeafHints.hash(key), leaf.id) }
                    continue
                }
                try write(leaf, connection)
            }
            current =
                try visit(key, connection) { leaf, place, row in
                    ChangedLeaf(row, lookedUpFor: key).changed(key, item, in: leaf, at: place)
                } ?? nil
            if current == nil, let item { try begin(key, item, connection) }
        }
        if let current { try write(current, connection) }
    }

    /// The place of a key in a leaf that was looked up for one before it; nil where the key is behind the leaf's end.
    private func place(
        of key: [UInt8],
        in leaf: inout ChangedLeaf,
        _ connection: Connection
    ) throws(AWSError) -> ItemLeaf.Place? {
        let (place, isBehindAll) = leaf.place(of: key)
        guard isBehindAll else { return place }
        let end: [UInt8]?
        if let known = leaf.end {
            end = known
        } else {
            end = try connection.first(behind, .blob(leaf.key)) { $0.blob(0) }
            leaf.end = .some(end)
        }
        return end.map { key.lexicographicallyPrecedes($0) } ?? true ? place : nil
    }

    /// Puts an item where no leaf is.
    private func begin(_ key: [UInt8], _ item: StoredItem, _ connection: Connection) throws(AWSError) {
        let leaf = ItemLeaf.empty.replacing(.init(start: 0, end: 0), key, item, filledTo: ItemLeaf.room)
        try connection.run(insert, .blob([]), 1, .int(item.size), .blob(leaf))
    }

    private func write(_ changed: ChangedLeaf, _ connection: Connection) throws(AWSError) {
        if changed.items == 0 {
            try connection.run(remove, .int(changed.id))
        } else if changed.isFull {
            try connection.step { () throws(AWSError) in try split(changed, connection) }
        } else {
            try replace(changed.id, items: changed.items, size: changed.size, changed.leaf, connection)
        }
    }

    private func replace(
        _ id: Int64,
        items: Int,
        size: Int,
        _ leaf: [UInt8],
        _ connection: Connection
    ) throws(AWSError) {
        try connection.run(update, .int(items), .int(size), .blob(leaf), .int(id))
    }

    /// Writes a leaf that has become too large as several.
    private func split(_ changed: ChangedLeaf, _ connection: Connection) throws(AWSError) {
        let low =
            try connection.first(text: "SELECT low FROM \(name) WHERE id = ?", .int(changed.id)) { $0.blob(0) } ?? []
        let parts = changed.leaf.withUnsafeBufferPointer {
            ItemLeaf($0).parts(low: low, room: ItemLeaf.room, isAtEnd: changed.isAtEnd)
        }
        for (number, part) in parts.enumerated() {
            if number == 0 {
                try replace(changed.id, items: part.items, size: part.size, part.leaf, connection)
            } else {
                try connection.run(
                    insert,
                    .blob(part.low),
                    .int(part.items),
                    .int(part.size),
                    .blob(part.leaf)
                )
                let id = connection.lastInsertRowID
                part.leaf.withUnsafeBufferPointer { bytes in
                    let leaf = ItemLeaf(bytes)
                    for offset in leaf.offsets { hints.note(LeafHints.hash(Array(leaf.entry(offset).key)), id) }
                }
            }
        }
    }

    /// Each item of a span in its order, until the closure answers false.
    func each(
        _ span: KeySpan,
        _ connection: Connection,
        _ body: (ItemLeaf.Entry) throws(AWSError) -> Bool
    ) throws(AWSError) {
        guard span.isForward else { return try eachBackward(span, connection, body) }
        func read(_ row: Row) throws(AWSError) -> Bool {
            try row.withBlob(0) { bytes throws(AWSError) in
                let leaf = ItemLeaf(bytes)
                var offset = leaf.place(of: span.low).start
                while offset < leaf.end {
                    let entry = leaf.entry(offset)
                    if let high = span.high, KeyBytes.order(entry.key, high) >= 0 { return false }
                    guard try body(entry) else { return false }
                    offset = leaf.end(offset)
                }
                return true
            }
        }
        if let high = span.high {
            try connection.each(between, [.blob(span.low), .blob(high)], row: read)
        } else {
            try connection.each(onward, [.blob(span.low)], row: read)
        }
    }

    private func eachBackward(
        _ span: KeySpan,
        _ connection: Connection,
        _ body: (ItemLeaf.Entry) throws(AWSError) -> Bool
    ) throws(AWSError) {
        guard let high = span.high else { throw .internalFailure("a span without an end was to be read backwards") }
        try connection.each(backward, [.blob(high)]) { row throws(AWSError) in
            try row.withBlob(0) { bytes throws(AWSError) in
                let leaf = ItemLeaf(bytes)
                for offset in leaf.offsets.reversed() {
                    let entry = leaf.entry(offset)
                    if KeyBytes.order(entry.key, high) >= 0 { continue }
                    if KeyBytes.order(entry.key, span.low) < 0 { return false }
                    guard try body(entry) else { return false }
                }
                return true
            }
        }
    }
}
