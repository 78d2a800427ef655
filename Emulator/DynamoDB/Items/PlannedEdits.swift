internal import AWSCore
internal import Store

/// Edits of any tables' items that were checked and are to be done together, each of another key.
struct PlannedEdits {
    private var tables: [(table: Table, edits: [ItemEdit])] = []

    mutating func add(_ edit: ItemEdit, _ table: Table) {
        if let i = tables.firstIndex(where: { $0.table === table }) {
            tables[i].edits.append(edit)
        } else {
            tables.append((table, [edit]))
        }
    }

    /// Writes each leaf once for all that falls to it.
    func write(_ connection: Connection) throws(AWSError) {
        for (table, edits) in tables {
            try table.items.write(edits.sorted { KeyBytes.order($0.key, $1.key) < 0 }, connection)
        }
    }
}
