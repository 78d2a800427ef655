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
    /// Whether items come to the leaf in their order, as far as can be seen.
    let isInOrder: Bool
    /// Whether an item was put where none was.
    let hasNew: Bool

    /// Edits a leaf.
    ///
    /// - Parameter wasAppended: whether what was put into the leaf last was put behind all else.
    init(_ found: ItemTree.Found, _ edits: some Collection<ItemEdit>, wasAppended: Bool) {
        let edited = found.leaf.edited(edits, filledTo: found.room)
        id = found.id
        leaf = edited.bytes
        isEmpty = edited.isEmpty
        isAppended = edited.isAppended
        hasNew = edited.hasNew
        isInOrder = isAppended && wasAppended
        // Items in their order leave some room: those before them may grow.
        let isBeyond = leaf.count > found.room || isInOrder && edited.length > ItemLeaf.fill
        isFull = isBeyond && edited.hasSeveral
    }
}

/// What is to be written of a leaf.
enum LeafChange {
    case leaf(ChangedLeaf)
    /// One entry, which keeps its length: its bytes, and where in the leaf they are.
    case entry(ItemEdit, id: Int64, bytes: [UInt8], offset: Int)
}
