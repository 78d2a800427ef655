/// A leaf of an item tree as writes make it, before it is written.
struct ChangedLeaf {
    let id: Int64
    let leaf: [UInt8]
    /// Whether no item is left.
    let isEmpty: Bool
    /// Whether it has to be split.
    let isFull: Bool
    /// Whether all that was put is behind all else.
    let isAppended: Bool
    /// Whether an item was put where none was.
    let hasNew: Bool

    /// Edits a leaf.
    init(_ found: ItemTree.Found, _ edits: some Collection<ItemEdit>) {
        let edited = found.leaf.edited(edits, filledTo: found.room)
        id = found.id
        leaf = edited.bytes
        isEmpty = edited.isEmpty
        isAppended = edited.isAppended
        hasNew = edited.hasNew
        // Behind all others items leave some room: those before them may grow.
        let isBeyond = leaf.count > found.room || isAppended && edited.length > ItemLeaf.fill
        isFull = isBeyond && edited.hasSeveral
    }
}
