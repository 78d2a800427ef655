internal import Store

/// A leaf of an item tree as writes make it, before it is written.
struct ChangedLeaf {
    let id: Int64
    let items: Int
    /// The sum of the items' sizes.
    let size: Int
    let leaf: [UInt8]
    /// Whether it has to be split.
    let isFull: Bool
    /// Whether all that was put is behind all else.
    let isAppended: Bool
    /// Whether an item was put where none was.
    let hasNew: Bool

    /// Edits a leaf; its row has behind it its id, its counts, and the length of its least key.
    init(_ row: Row, _ old: ItemLeaf, _ edits: some Collection<ItemEdit>) {
        // What it has room for beside its least key.
        let length = ItemLeaf.room - Int(row.int(4))
        let edited = old.edited(edits, filledTo: length)
        id = row.int(1)
        items = Int(row.int(2)) + edited.items
        size = Int(row.int(3)) + edited.size
        leaf = edited.bytes
        isAppended = edited.isAppended
        hasNew = edited.hasNew
        // Behind all others items leave some room: those before them may grow.
        isFull = items > 1 && (leaf.count > length || isAppended && edited.length > ItemLeaf.fill)
    }
}
