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
    private let all, find, at, least, behind, update, insert, remove: SQLText
    /// The leaves of spans: from a key on, from one to another, and backwards from one.
    let onward, between, backward: SQLText
    private let leaves: BlobColumn

    private let hints = LeafHints()
    private let appended = AppendedLeaves()

    init(_ name: String) {
        self.name = name
        leaves = BlobColumn(name, "leaf")
        let leaf = "SELECT leaf, id, LENGTH(low) FROM \(name)"
        all = SQLText("SELECT leaf FROM \(name)")
        find = SQLText("\(leaf) WHERE low <= ? ORDER BY low DESC LIMIT 1")
        at = SQLText("\(leaf) WHERE id = ?")
        least = SQLText("SELECT low FROM \(name) WHERE id = ?")
        behind = SQLText("SELECT low FROM \(name) WHERE low > ? ORDER BY low LIMIT 1")
        update = SQLText("UPDATE \(name) SET leaf = ? WHERE id = ?")
        insert = SQLText("INSERT INTO \(name) (low, leaf) VALUES (?, ?)")
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
            CREATE TABLE \(name) (id INTEGER PRIMARY KEY, low BLOB NOT NULL, leaf BLOB NOT NULL);
            CREATE UNIQUE INDEX \(name)_low ON \(name) (low)
            """
        )
    }

    func drop(_ connection: Connection) throws(AWSError) { try connection.execute("DROP TABLE \(name)") }

    /// Copies the items of another tree into this one, which is empty.
    func copy(_ other: ItemTree, _ connection: Connection) throws(AWSError) {
        try connection.execute(
            "INSERT INTO \(name) (low, leaf) SELECT low, leaf FROM \(other.name) ORDER BY low"
        )
    }

    /// How many items there are, and the sum of their sizes as DynamoDB counts them.
    struct Count: Sendable {
        var items = 0
        var bytes = 0
    }

    func count(_ connection: Connection) throws(AWSError) -> Count {
        var count = Count()
        try connection.each(all, []) { row throws(AWSError) in
            row.withBlob(0) { bytes in
                let leaf = ItemLeaf(bytes)
                var offset = 0
                while offset < leaf.end {
                    count.items += 1
                    count.bytes += leaf.size(offset)
                    offset = leaf.end(offset)
                }
            }
            return true
        }
        return count
    }

    /// An item; nil where there is none.
    func item(_ key: [UInt8], _ connection: Connection) throws(AWSError) -> StoredItem? {
        try visit(key, connection) { found, place in place.isFound ? found.leaf.entry(place.start).item : nil } ?? nil
    }

    /// A leaf of the tree, as it was found.
    struct Found {
        let id: Int64
        /// The bytes that it has room for.
        let room: Int
        /// Valid inside the closure that it was handed to.
        let leaf: ItemLeaf

        /// A row's leaf, its id, and the length of its least key.
        init(_ row: Row, _ bytes: UnsafeBufferPointer<UInt8>) {
            id = row.int(1)
            room = ItemLeaf.room - Int(row.int(2))
            leaf = ItemLeaf(bytes)
        }

        /// A leaf that lies in a page, which it fills up.
        init(_ id: Int64, _ bytes: UnsafeBufferPointer<UInt8>) {
            self.id = id
            room = bytes.count
            leaf = ItemLeaf(bytes)
        }
    }

    /// Looks at the leaf that an item is in, or would be; nil where there is no leaf for it.
    private func visit<R>(
        _ key: [UInt8],
        _ connection: Connection,
        _ body: (Found, ItemLeaf.Place) throws(AWSError) -> R
    ) throws(AWSError) -> R? {
        let hash = LeafHints.hash(key)
        if let hint = hints.leaf(hash) {
            func look(_ found: Found) throws(AWSError) -> R? {
                let place = found.leaf.place(of: key)
                return place.isFound ? try body(found, place) : nil
            }
            let inPlace = try connection.look(at: leaves, hint) { bytes throws(AWSError) in try look(Found(hint, bytes))
            }
            if case let found?? = inPlace { return found }
            if inPlace == nil,
                case let found?? = try connection.first(
                    at,
                    .int(hint),
                    row: { row throws(AWSError) in
                        try row.withBlob(0) { bytes throws(AWSError) in try look(Found(row, bytes)) }
                    }
                )
            {
                return found
            }
        }
        return try connection.first(find, .blob(key)) { row throws(AWSError) in
            try row.withBlob(0) { bytes throws(AWSError) in
                let found = Found(row, bytes)
                hints.note(hash, found.id)
                return try body(found, found.leaf.place(of: key))
            }
        }
    }

    /// Writes an item in the place of another one or of none.
    func put(_ key: [UInt8], _ item: StoredItem, _ connection: Connection) throws(AWSError) {
        try write(CollectionOfOne(ItemEdit(key: key, item: item)), connection)
    }

    /// Deletes an item, or nothing.
    func delete(_ key: [UInt8], _ connection: Connection) throws(AWSError) {
        try write(CollectionOfOne(ItemEdit(key: key, item: nil)), connection)
    }

    /// What is to become of an item.
    enum Decision {
        case put(StoredItem)
        case delete
        case leave
    }

    /// Does what is decided of an item by what it is now; nil where there is none.
    func change(
        _ key: [UInt8],
        _ connection: Connection,
        _ decide: (StoredItem?) throws(AWSError) -> Decision
    ) throws(AWSError) {
        func edit(_ old: StoredItem?) throws(AWSError) -> ItemEdit? {
            switch try decide(old) {
            case .put(let item): ItemEdit(key: key, item: item)
            case .delete: old == nil ? nil : ItemEdit(key: key, item: nil)
            case .leave: nil
            }
        }
        let changed = try visit(key, connection) { found, place throws(AWSError) -> LeafChange? in
            try edit(place.isFound ? found.leaf.entry(place.start).item : nil)
                .map { self.changed(found, place, CollectionOfOne($0)) }
        }
        if let changed {
            if let changed { try write(changed, connection) }
        } else if let edit = try edit(nil), let item = edit.item {
            try begin(key, item, connection)
        }
    }

    /// Writes several items, each of another key, in the order of their keys.
    ///
    /// A leaf is written once for all that fall to it.
    func write(_ edits: some RandomAccessCollection<ItemEdit>, _ connection: Connection) throws(AWSError) {
        var rest = edits[...]
        while let first = rest.first {
            var count = 1
            let changed = try visit(first.key, connection) { found, place throws(AWSError) -> LeafChange? in
                if rest.count > 1 { count = try self.count(of: rest, in: found, connection) }
                if count == 1, first.item == nil, !place.isFound { return nil }
                return self.changed(found, place, rest.prefix(count))
            }
            if case let changed?? = changed {
                try write(changed, connection)
                if case .leaf(let leaf) = changed, leaf.hasNew, !leaf.isFull {
                    for edit in rest.prefix(count).dropFirst() { hints.note(LeafHints.hash(edit.key), leaf.id) }
                }
            } else if changed == nil, let item = first.item {
                try begin(first.key, item, connection)
            }
            rest = rest.dropFirst(count)
        }
    }

    /// How many of some edits fall to the leaf that the first of them does.
    ///
    /// What lies behind the leaf's last key falls to it where the next leaf does not begin before that. Where a hint names
    /// another leaf, nobody is asked; were it wrong, the leaf would be written once more.
    private func count(
        of edits: some RandomAccessCollection<ItemEdit>,
        in found: Found,
        _ connection: Connection
    ) throws(AWSError) -> Int {
        guard let first = edits.first, let last = found.leaf.last else { return 1 }
        let inside = edits.dropFirst().prefix { KeyBytes.order(last.key, $0.key) >= 0 }
        let count = inside.count + 1
        guard let next = edits.dropFirst(count).first else { return count }
        if let hint = hints.leaf(LeafHints.hash(next.key)), hint != found.id { return count }
        let end = try connection.first(behind, .blob(first.key)) { $0.blob(0) }
        guard let end else { return edits.count }
        return count + edits.dropFirst(count).prefix { $0.key.lexicographicallyPrecedes(end) }.count
    }

    /// Puts an item where no leaf is.
    private func begin(_ key: [UInt8], _ item: StoredItem, _ connection: Connection) throws(AWSError) {
        let leaf = ItemLeaf.empty.edited(CollectionOfOne(ItemEdit(key: key, item: item)), filledTo: ItemLeaf.room)
        try connection.run(insert, .blob([]), .blob(leaf.bytes))
        appended.note(connection.lastInsertRowID, isAppended: true)
    }

    private func changed(_ found: Found, _ place: ItemLeaf.Place, _ edits: some Collection<ItemEdit>) -> LeafChange {
        if edits.count == 1, let edit = edits.first, let item = edit.item,
            let (bytes, offset) = found.leaf.replacement(place, item)
        {
            return .entry(edit, id: found.id, bytes: bytes, offset: offset)
        }
        return .leaf(edited(found, edits))
    }

    private func edited(_ found: Found, _ edits: some Collection<ItemEdit>) -> ChangedLeaf {
        ChangedLeaf(found, edits, wasAppended: appended.contains(found.id))
    }

    private func write(_ change: LeafChange, _ connection: Connection) throws(AWSError) {
        switch change {
        case .leaf(let changed): try write(changed, connection)
        case .entry(let edit, let id, let bytes, let offset):
            guard !connection.overwrite(leaves, id, bytes, at: offset) else { return }
            let changed = try visit(edit.key, connection) { found, _ in edited(found, CollectionOfOne(edit)) }
            if let changed { try write(changed, connection) }
        }
    }

    private func write(_ changed: ChangedLeaf, _ connection: Connection) throws(AWSError) {
        if changed.isEmpty {
            try connection.run(remove, .int(changed.id))
        } else if changed.isFull {
            try split(changed, connection)
        } else {
            try replace(changed.id, changed.leaf, connection)
            if changed.hasNew { appended.note(changed.id, isAppended: changed.isAppended) }
        }
    }

    private func replace(_ id: Int64, _ leaf: [UInt8], _ connection: Connection) throws(AWSError) {
        guard !connection.overwrite(leaves, id, leaf) else { return }
        try connection.run(update, .blob(leaf), .int(id))
    }

    /// Writes a leaf that has become too large as several.
    private func split(_ changed: ChangedLeaf, _ connection: Connection) throws(AWSError) {
        let low = try connection.first(least, .int(changed.id)) { $0.blob(0) } ?? []
        let parts = changed.leaf.withUnsafeBufferPointer {
            ItemLeaf($0).parts(low: low, room: ItemLeaf.room, fillsInOrder: changed.isInOrder)
        }
        appended.note(changed.id, isAppended: false)
        for (number, part) in parts.enumerated() {
            var id = changed.id
            if number == 0 {
                try replace(id, part.leaf, connection)
            } else {
                try connection.run(insert, .blob(part.low), .blob(part.leaf))
                id = connection.lastInsertRowID
                if changed.isAppended, number == parts.count - 1 { appended.note(id, isAppended: true) }
            }
            part.leaf.withUnsafeBufferPointer { bytes in
                let leaf = ItemLeaf(bytes)
                for offset in leaf.offsets { hints.note(LeafHints.hash(leaf.entry(offset).key), id) }
            }
        }
    }
}
