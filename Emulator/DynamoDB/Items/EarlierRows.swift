internal import AWSCore
internal import Store

/// Items as earlier versions kept them: each a row of a table that lay in the order of its key.
enum EarlierRows {
    /// Puts the items of all tables, indexes and backups into trees.
    @Sendable static func becomeLeaves(_ connection: Connection) throws(AWSError) {
        let names = try connection.all(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND (name GLOB 'items_*' OR name GLOB 'index_*' OR name GLOB 'backup_*')"
        ) { $0.text(0) }
        for name in names {
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
}
