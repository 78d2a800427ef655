internal import Store

/// A leaf of an item tree as writes make it, before it is written.
struct ChangedLeaf {
    let id: Int64
    private(set) var items: Int
    /// The sum of the items' sizes.
    private(set) var size: Int
    private(set) var leaf: [UInt8] = []
    /// Whether it has to be split.
    private(set) var isFull = false
    /// Whether what was put is behind all else.
    private(set) var isAtEnd = false
    /// The key that it was looked up for.
    let key: [UInt8]
    /// What its keys are less than, once that was asked for: nil where it is the last leaf.
    var end: [UInt8]??
    /// The bytes that it has room for beside its least key.
    private let length: Int

    /// Takes the columns that follow a leaf: its id, its counts, and the length of its least key.
    init(_ row: Row, lookedUpFor key: [UInt8]) {
        id = row.int(1)
        items = Int(row.int(2))
        size = Int(row.int(3))
        length = ItemLeaf.room - Int(row.int(4))
        self.key = key
    }

    /// The leaf with an item at a place.
    func putting(_ key: [UInt8], _ item: StoredItem, in old: ItemLeaf, at place: ItemLeaf.Place) -> ChangedLeaf {
        var new = self
        new.items += place.isFound ? 0 : 1
        new.size += item.size - place.size
        new.leaf = old.replacing(place, key, item, filledTo: length)
        // Behind all others an item leaves some room: those before it may grow.
        new.isAtEnd = place.start == old.end && old.length + key.count + item.json.count > ItemLeaf.fill
        new.isFull = new.items > 1 && (new.isAtEnd || new.leaf.count > length)
        return new
    }

    /// The leaf without the item at a place.
    func removing(_ place: ItemLeaf.Place, in old: ItemLeaf) -> ChangedLeaf {
        var new = self
        new.items -= 1
        new.size -= place.size
        new.leaf = old.removing(place, filledTo: length)
        return new
    }

    /// The leaf with an item or without one; nil where nothing changes.
    func changed(_ key: [UInt8], _ item: StoredItem?, in old: ItemLeaf, at place: ItemLeaf.Place) -> ChangedLeaf? {
        if let item { return putting(key, item, in: old, at: place) }
        return place.isFound ? removing(place, in: old) : nil
    }

    /// The same of a leaf that was changed before.
    func changed(_ key: [UInt8], _ item: StoredItem?, at place: ItemLeaf.Place) -> ChangedLeaf {
        leaf.withUnsafeBufferPointer { changed(key, item, in: ItemLeaf($0), at: place) } ?? self
    }

    /// Where a key is or would be, and whether that is behind all others.
    func place(of key: [UInt8]) -> (ItemLeaf.Place, isBehindAll: Bool) {
        leaf.withUnsafeBufferPointer { bytes in
            let leaf = ItemLeaf(bytes)
            let place = leaf.place(of: key)
            return (place, place.start == leaf.end)
        }
    }
}
