internal import AWSCore
internal import Store

/// Items as earlier versions kept them.
enum EarlierRows {
    /// The tables that hold the items of tables, indexes and backups.
    private static func names(_ connection: Connection) throws(AWSError) -> [String] {
        try connection.all(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND (name GLOB 'items_*' OR name GLOB 'index_*' OR name GLOB 'backup_*')"
        ) { $0.text(0) }
    }

    /// Puts items into trees that were each a row of a table in the order of its key.
    @Sendable static func becomeLeaves(_ connection: Connection) throws(AWSError) {
        for name in try names(connection) {
            try connection.execute("ALTER TABLE \(name) RENAME TO earlier")
            let tree = ItemTree(name)
            try tree.create(connection)
            let isIndex = name.hasPrefix("index_")
            let columns = isIndex ? "hash, range, item_hash, item_range" : "hash, range"
            try connection.each(text: "SELECT item, size, \(columns) FROM earlier ORDER BY \(columns)", []) {
                row throws(AWSError) in
                let place = ItemKey(hash: row.blob(2), range: row.blob(3))
                let key = isIndex ? place.bytes(of: ItemKey(hash: row.blob(4), range: row.blob(5))) : place.bytes
                try tree.put(key, StoredItem(json: row.blob(0), size: Int(row.int(1))), connection)
                return true
            }
            try connection.execute("DROP TABLE earlier")
        }
    }

    /// Takes the counts of items and of their sizes out of rows that had them beside their leaf.
    @Sendable static func loseCounts(_ connection: Connection) throws(AWSError) {
        for name in try names(connection) {
            let columns = try connection.first(
                text: "SELECT COUNT(*) FROM pragma_table_info('\(name)') WHERE name IN ('items', 'size')"
            ) { $0.int(0) }
            guard columns == 2 else { continue }
            try connection.execute("ALTER TABLE \(name) DROP COLUMN items; ALTER TABLE \(name) DROP COLUMN size")
        }
    }
}
