/// What is to become of one key's item in a tree.
struct ItemEdit {
    let key: [UInt8]
    /// The item to put; nil deletes.
    let item: StoredItem?
}
