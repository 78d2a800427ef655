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

    /// The bytes of a leaf with its least key that lie in a page of 4 KiB: the longest row that SQLite keeps in one
    /// (4,061 bytes, "Database File Format", 1.6) without its header and its counts.
    private static let room = 4040
    /// Up to here items fill a leaf that come in their order: they may grow.
    private static let fill = room * 9 / 10

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
        let hash = key.withUnsafeBufferPointer { LeafHints.hash($0) }
        func look(_ row: Row, isHinted: Bool) -> R? {
            row.withBlob(0) { bytes in
                let leaf = ItemLeaf(bytes)
                let place = key.withUnsafeBufferPointer { leaf.place(of: $0) }
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
            Changed(row).putting(key, item, in: leaf, at: place)
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
            place.isFound ? Changed(row).removing(place, in: leaf) : nil
        }
        if case let changed?? = changed { try write(changed, connection) }
    }

    /// Writes several items in the order of their keys, of which each occurs once; nil deletes.
    ///
    /// A leaf is written once for all that fall to it.
    func write(_ items: [(key: [UInt8], item: StoredItem?)], _ connection: Connection) throws(AWSError) {
        var current: Changed?
        /// The key that the current leaf was looked up for.
        var first: [UInt8] = []
        /// What the keys of the current leaf are less than, once it was asked for: nil where it is the last one.
        var end: [UInt8]??
        for (key, item) in items {
            if let leaf = current {
                let reaches = leaf.reaches(key)
                if !reaches, end == nil { end = .some(try next(first, connection)) }
                if !reaches, case let high?? = end, !key.lexicographicallyPrecedes(high) {
                    try write(leaf, connection)
                    current = nil
                }
            }
            if let leaf = current {
                current = leaf.changed(key, item)
                if item != nil { key.withUnsafeBufferPointer { hints.note(LeafHints.hash($0), leaf.id) } }
            } else {
                first = key
                end = nil
                current =
                    try visit(key, connection) { leaf, place, row in
                        Changed(row).changed(key, item, in: leaf, at: place)
                    } ?? nil
                if current == nil, let item { try begin(key, item, connection) }
            }
            if let full = current, full.isFull {
                try write(full, connection)
                current = nil
            }
        }
        if let current { try write(current, connection) }
    }

    /// The least key of the first leaf behind a key's; nil where there is none.
    private func next(_ key: [UInt8], _ connection: Connection) throws(AWSError) -> [UInt8]? {
        try connection.first(behind, .blob(key)) { $0.blob(0) }
    }

    /// Puts an item where no leaf is.
    private func begin(_ key: [UInt8], _ item: StoredItem, _ connection: Connection) throws(AWSError) {
        let leaf = key.withUnsafeBufferPointer {
            ItemLeaf.empty.replacing(.init(start: 0, end: 0), $0, item, filledTo: Self.room)
        }
        try connection.run(insert, .blob([]), 1, .int(item.size), .blob(leaf))
    }

    /// A leaf as writes make it.
    private struct Changed {
        let id: Int64
        var items: Int
        var size: Int
        /// The bytes that it has room for beside its least key.
        let length: Int
        var leaf: [UInt8] = []
        /// Whether it has to be split.
        var isFull = false
        /// Whether what was put is behind all else.
        var isAtEnd = false

        init(_ row: Row) {
            id = row.int(1)
            items = Int(row.int(2))
            size = Int(row.int(3))
            length = ItemTree.room - Int(row.int(4))
        }

        init(id: Int64, _ part: ItemLeaf.Part) {
            self.id = id
            items = part.items
            size = part.size
            length = part.leaf.count
            leaf = part.leaf
        }

        /// The leaf with an item at a place.
        func putting(_ key: [UInt8], _ item: StoredItem, in old: ItemLeaf, at place: ItemLeaf.Place) -> Changed {
            var new = self
            new.items += place.isFound ? 0 : 1
            new.size += item.size - place.size
            new.leaf = key.withUnsafeBufferPointer { old.replacing(place, $0, item, filledTo: length) }
            // Behind all others an item leaves some room: those before it may grow.
            new.isAtEnd = place.start == old.end && old.length + key.count + item.json.count > ItemTree.fill
            new.isFull = new.items > 1 && (new.isAtEnd || new.leaf.count > length)
            return new
        }

        /// The leaf without the item at a place.
        func removing(_ place: ItemLeaf.Place, in old: ItemLeaf) -> Changed {
            var new = self
            new.items -= 1
            new.size -= place.size
            new.leaf = old.removing(place, filledTo: length)
            return new
        }

        /// The leaf with an item or without one; nil where nothing changes.
        func changed(_ key: [UInt8], _ item: StoredItem?, in old: ItemLeaf, at place: ItemLeaf.Place) -> Changed? {
            if let item { return putting(key, item, in: old, at: place) }
            return place.isFound ? removing(place, in: old) : nil
        }

        /// The same of a leaf that was changed before.
        func changed(_ key: [UInt8], _ item: StoredItem?) -> Changed {
            leaf.withUnsafeBufferPointer { bytes in
                let old = ItemLeaf(bytes)
                let place = key.withUnsafeBufferPointer { old.place(of: $0) }
                return changed(key, item, in: old, at: place) ?? self
            }
        }

        /// Whether the leaf has an item of a key or of one behind it.
        func reaches(_ key: [UInt8]) -> Bool {
            leaf.withUnsafeBufferPointer { bytes in
                let old = ItemLeaf(bytes)
                let place = key.withUnsafeBufferPointer { old.place(of: $0) }
                return place.start < old.end
            }
        }
    }

    private func write(_ changed: Changed, _ connection: Connection) throws(AWSError) {
        if changed.items == 0 {
            try connection.run(remove, .int(changed.id))
        } else if changed.isFull {
            try connection.step { () throws(AWSError) in try split(changed, connection) }
        } else {
            try connection.run(
                update,
                .int(changed.items),
                .int(changed.size),
                .blob(changed.leaf),
                .int(changed.id)
            )
        }
    }

    /// Writes a leaf that has become too large as several.
    private func split(_ changed: Changed, _ connection: Connection) throws(AWSError) {
        let low =
            try connection.first(text: "SELECT low FROM \(name) WHERE id = ?", .int(changed.id)) { $0.blob(0) } ?? []
        let parts = changed.leaf.withUnsafeBufferPointer {
            ItemLeaf($0).parts(low: low, room: Self.room, isAtEnd: changed.isAtEnd)
        }
        for (number, part) in parts.enumerated() {
            if number == 0 {
                try write(Changed(id: changed.id, part), connection)
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
                    for offset in leaf.offsets { hints.note(LeafHints.hash(leaf.entry(offset).key), id) }
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
                var offset = span.low.withUnsafeBufferPointer { leaf.place(of: $0).start }
                while offset < leaf.end {
                    let entry = leaf.entry(offset)
                    if let high = span.high, high.withUnsafeBufferPointer({ KeyBytes.order(entry.key, $0) }) >= 0 {
                        return false
                    }
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
                    if high.withUnsafeBufferPointer({ KeyBytes.order(entry.key, $0) }) >= 0 { continue }
                    if span.low.withUnsafeBufferPointer({ KeyBytes.order(entry.key, $0) }) < 0 { return false }
                    guard try body(entry) else { return false }
                }
                return true
            }
        }
    }
}

/// Keys from one on to before another, in either direction.
struct KeySpan: Sendable {
    var low: [UInt8] = []
    /// Nil where there is no end; a span that is read backwards has one.
    var high: [UInt8]?
    var isForward = true

    /// All keys.
    static let all = KeySpan()

    /// All keys behind one.
    static func behind(_ key: [UInt8]) -> KeySpan { KeySpan(low: KeyBytes.behind(key)) }
}
