/// A leaf of an item tree: entries one after the other, in the order of their keys.
///
/// First comes how many bytes the entries have (4 bytes). An entry is the length of its key (2 bytes), the length of its
/// item's JSON (4), the item's size as DynamoDB counts it (4), all in the machine's order, the key, and the JSON. Zeros
/// fill the leaf up: it keeps its length whatever is in it, so that SQLite writes it where it is.
struct ItemLeaf {
    /// The entries.
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ leaf: UnsafeBufferPointer<UInt8>) {
        let count = UnsafeRawBufferPointer(leaf).loadUnaligned(as: UInt32.self)
        bytes = UnsafeBufferPointer(rebasing: leaf[Self.start..<Self.start + Int(count)])
    }

    private init(entries: UnsafeBufferPointer<UInt8>) { bytes = entries }

    /// A leaf without entries.
    static var empty: ItemLeaf { ItemLeaf(entries: UnsafeBufferPointer(start: nil, count: 0)) }

    /// The bytes of a leaf with its least key that lie in a page of 4 KiB: the longest row that SQLite keeps in one
    /// (4,061 bytes, "Database File Format", 1.6) without its header and its counts.
    static let room = 4040
    /// Up to here items fill a leaf that come in their order: they may grow.
    static let fill = room * 19 / 20

    /// The bytes before the entries.
    private static let start = 4

    /// The bytes that a leaf of these entries takes.
    var length: Int { Self.start + bytes.count }

    /// The offset behind the last entry.
    var end: Int { bytes.count }

    /// An item with its place; valid as long as the leaf is.
    struct Entry {
        let key: UnsafeBufferPointer<UInt8>
        let json: UnsafeBufferPointer<UInt8>
        /// As DynamoDB counts it, bytes.
        let size: Int

        var item: StoredItem { StoredItem(json: Array(json), size: size) }
    }

    /// Where an entry is, or where it would be: then `end` is `start`.
    struct Place {
        var start: Int
        var end: Int

        var isFound: Bool { end > start }
    }

    private static let headLength = 10

    private func read<T: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as type: T.Type) -> Int {
        Int(UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: type))
    }

    private func slice(_ start: Int, _ count: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[start..<start + count])
    }

    private func keyLength(_ offset: Int) -> Int { read(offset, as: UInt16.self) }

    /// Where the entry at an offset ends, and the next one begins.
    func end(_ offset: Int) -> Int {
        offset + Self.headLength + keyLength(offset) + read(offset + 2, as: UInt32.self)
    }

    private func key(_ offset: Int) -> UnsafeBufferPointer<UInt8> {
        slice(offset + Self.headLength, keyLength(offset))
    }

    /// The size of the item at an offset, as DynamoDB counts it.
    func size(_ offset: Int) -> Int { read(offset + 6, as: UInt32.self) }

    /// The entry at an offset.
    func entry(_ offset: Int) -> Entry {
        let key = key(offset)
        let json = slice(offset + Self.headLength + key.count, read(offset + 2, as: UInt32.self))
        return Entry(key: key, json: json, size: size(offset))
    }

    /// Where the entries begin, in their order.
    var offsets: [Int] {
        var out: [Int] = []
        var offset = 0
        while offset < bytes.count {
            out.append(offset)
            offset = end(offset)
        }
        return out
    }

    /// The first entry at or behind an offset whose key is not less than another; `isFound` only where it is the same.
    func place(of key: [UInt8], from start: Int = 0) -> Place {
        var offset = start
        while offset < bytes.count {
            let order = KeyBytes.order(self.key(offset), key)
            if order < 0 {
                offset = end(offset)
                continue
            }
            guard order == 0 else { break }
            return Place(start: offset, end: end(offset))
        }
        return Place(start: offset, end: offset)
    }

    /// The last entry.
    var last: Entry? {
        var offset = 0
        while offset < bytes.count {
            let next = end(offset)
            if next == bytes.count { return entry(offset) }
            offset = next
        }
        return nil
    }

    /// What another item makes of its entry, and where that begins in the leaf; nil where the entry gets another length.
    func replacement(_ place: Place, _ item: StoredItem) -> (bytes: [UInt8], offset: Int)? {
        guard place.isFound, read(place.start + 2, as: UInt32.self) == item.json.count else { return nil }
        // The key and the two lengths stay.
        let sizeOffset = 6
        let kept = Self.headLength + keyLength(place.start)
        var out: [UInt8] = []
        out.reserveCapacity(place.end - place.start - sizeOffset)
        withUnsafeBytes(of: UInt32(item.size)) { out.append(contentsOf: $0) }
        out.append(contentsOf: slice(place.start + Self.headLength, kept - Self.headLength))
        out.append(contentsOf: item.json)
        return (out, Self.start + place.start + sizeOffset)
    }

    /// A leaf as edits made it.
    struct Edited {
        var bytes: [UInt8] = []
        /// The bytes without what fills them up.
        var length = 0
        /// Whether items were put, all of them behind what was there.
        var isAppended = false
        /// Whether an item was put where none was.
        var hasNew = false

        /// Whether no item is left.
        var isEmpty: Bool { length == ItemLeaf.start }
        /// Whether more than one item is left.
        var hasSeveral: Bool {
            bytes.withUnsafeBufferPointer { bytes in
                let leaf = ItemLeaf(bytes)
                return leaf.end > 0 && leaf.end(0) < leaf.end
            }
        }
    }

    /// The same leaf with edits, which come in the order of their keys, filled up to a length where it is shorter.
    func edited(_ edits: some Collection<ItemEdit>, filledTo length: Int) -> Edited {
        var out = Edited()
        var isInside = false
        var most = self.length
        for edit in edits {
            if let item = edit.item { most += Self.headLength + edit.key.count + item.json.count }
        }
        out.bytes = [UInt8](unsafeUninitializedCapacity: max(length, most)) { buffer, initialized in
            let target = UnsafeMutableRawBufferPointer(buffer)
            let old = UnsafeRawBufferPointer(bytes)
            var end = Self.start
            func copy(_ bytes: UnsafeRawBufferPointer) {
                UnsafeMutableRawBufferPointer(rebasing: target[end...]).copyMemory(from: bytes)
                end += bytes.count
            }
            var offset = 0
            for edit in edits {
                let place = place(of: edit.key, from: offset)
                copy(UnsafeRawBufferPointer(rebasing: old[offset..<place.start]))
                offset = place.end
                if place.start < old.count { isInside = true }
                guard let item = edit.item else { continue }
                out.isAppended = !isInside
                if !place.isFound { out.hasNew = true }
                target.storeBytes(of: UInt16(edit.key.count), toByteOffset: end, as: UInt16.self)
                target.storeBytes(of: UInt32(item.json.count), toByteOffset: end + 2, as: UInt32.self)
                target.storeBytes(of: UInt32(item.size), toByteOffset: end + 6, as: UInt32.self)
                end += Self.headLength
                edit.key.withUnsafeBytes { copy($0) }
                item.json.withUnsafeBytes { copy($0) }
            }
            copy(UnsafeRawBufferPointer(rebasing: old[offset...]))
            out.length = end
            initialized = Self.finish(target, end, filledTo: length)
        }
        return out
    }

    /// Notes how many bytes of entries there are, and fills up what follows them; gives the length of it all.
    private static func finish(_ leaf: UnsafeMutableRawBufferPointer, _ end: Int, filledTo length: Int) -> Int {
        leaf.storeBytes(of: UInt32(end - start), as: UInt32.self)
        guard end < length else { return end }
        _ = UnsafeMutableRawBufferPointer(rebasing: leaf[end..<length]).initializeMemory(as: UInt8.self, repeating: 0)
        return length
    }

    /// A leaf of these entries.
    private static func leaf(_ entries: UnsafeBufferPointer<UInt8>, filledTo length: Int) -> [UInt8] {
        let end = start + entries.count
        return [UInt8](unsafeUninitializedCapacity: max(length, end)) { buffer, initialized in
            let target = UnsafeMutableRawBufferPointer(buffer)
            UnsafeMutableRawBufferPointer(rebasing: target[start...]).copyMemory(from: UnsafeRawBufferPointer(entries))
            initialized = finish(target, end, filledTo: length)
        }
    }

    /// A part of a leaf that is too large for one.
    struct Part {
        var leaf: [UInt8]
        /// What separates its keys from those before: none of them is less, and all of the others are.
        var low: [UInt8]
    }

    /// The leaf in parts that have room in a row each with their low bytes, where an item alone does not take more.
    ///
    /// - Parameter fillsInOrder: whether items come in their order: then each part is filled before the next begins.
    ///   Otherwise all parts get as much.
    func parts(low: [UInt8], room: Int, fillsInOrder: Bool) -> [Part] {
        var out: [Part] = []
        var part = Part(leaf: [], low: low)
        let count = max(2, (length + Self.fill - 1) / Self.fill)
        let wanted = fillsInOrder ? Self.fill : length / count
        var start = 0
        var last = 0
        func close(_ end: Int) {
            part.leaf = Self.leaf(slice(start, end - start), filledTo: room - part.low.count)
            out.append(part)
        }
        var offset = 0
        while offset < bytes.count {
            let end = end(offset)
            // An entry goes where it brings the part nearer to what is wanted of it.
            let length = Self.start + end - start
            let isBeyond =
                fillsInOrder
                ? length > wanted : out.count < count - 1 && length + Self.start + offset - start > 2 * wanted
            if offset > start, isBeyond || length > room - part.low.count {
                close(offset)
                part = Part(leaf: [], low: KeyBytes.separator(key(last), key(offset)))
                start = offset
            }
            last = offset
            offset = end
        }
        close(offset)
        return out
    }
}
