internal import AWSCore
internal import AWSWire
internal import Store

/// What items were before each change: how a table as of an earlier moment is found.
struct History {
    let connection: Connection

    func append(_ change: ItemChange, _ sequence: Int64, _ now: Timestamp) throws(AWSError) {
        try connection.run(
            "INSERT INTO history (table_id, sequence, at, hash, range, old) VALUES (?, ?, ?, ?, ?, ?)",
            .int(change.table.id),
            .int(sequence),
            .int(now.milliseconds),
            .blob(change.key.hash),
            .blob(change.key.range),
            change.old.map { .blob($0.stored.json) } ?? .null
        )
    }

    /// Takes back the changes of a table after a moment; `shows` says which of the items do so.
    ///
    /// - Parameter target: the table to change, which has the other's items.
    func undo(
        _ table: Int64,
        after moment: Timestamp,
        in target: Table,
        _ writer: ItemWriter,
        _ goesBack: (ItemKey, Timestamp) -> Bool = { _, _ in true }
    ) throws(AWSError) {
        var steps: [(key: ItemKey, old: [UInt8]?)] = []
        try connection.each(
            "SELECT hash, range, old, at FROM history WHERE table_id = ? AND at > ? ORDER BY sequence DESC",
            .int(table),
            .int(moment.milliseconds)
        ) { row in
            let key = ItemKey(hash: row.blob(0), range: row.blob(1))
            if goesBack(key, Timestamp(milliseconds: row.int(3))) {
                steps.append((key, row.isNull(2) ? nil : row.blob(2)))
            }
            return true
        }
        for step in steps {
            var old: ItemChange.Version?
            if let stored = try writer.items.item(target, step.key) {
                old = .init(attributes: try stored.attributes(), stored: stored)
            }
            var new: ItemChange.Version?
            if let json = step.old {
                let attributes = try AttributeValue.item(json: json)
                new = .init(attributes: attributes, stored: .init(json: json, size: ItemSize.of(attributes)))
            }
            _ = try writer.apply(ItemChange(table: target, key: step.key, old: old, new: new))
        }
    }

    /// Forgets the changes of a table up to a moment.
    func trim(_ table: Int64, upTo moment: Timestamp) throws(AWSError) {
        try connection.run(
            "DELETE FROM history WHERE table_id = ? AND at <= ?",
            .int(table),
            .int(moment.milliseconds)
        )
    }
}
