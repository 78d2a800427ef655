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
    static let fill = room * 9 / 10

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
        /// The size of the item that is there.
        var size = 0

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

    /// The entry at an offset.
    func entry(_ offset: Int) -> Entry {
        let key = key(offset)
        let json = slice(offset + Self.headLength + key.count, read(offset + 2, as: UInt32.self))
        return Entry(key: key, json: json, size: read(offset + 6, as: UInt32.self))
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

    /// The first entry whose key is not less than another; `isFound` only where it is the same.
    func place(of key: [UInt8]) -> Place {
        var offset = 0
        while offset < bytes.count {
            let order = KeyBytes.order(self.key(offset), key)
            if order < 0 {
                offset = end(offset)
                continue
            }
            guard order == 0 else { break }
            return Place(start: offset, end: end(offset), size: read(offset + 6, as: UInt32.self))
        }
        return Place(start: offset, end: offset)
    }

    /// The same leaf with an item at a place, filled up to a length where it is shorter.
    func replacing(
        _ place: Place,
        _ key: [UInt8],
        _ item: StoredItem,
        filledTo length: Int
    ) -> [UInt8] {
        rebuilt(place, Self.headLength + key.count + item.json.count, length) { out in
            out.storeBytes(of: UInt16(key.count), as: UInt16.self)
            out.storeBytes(of: UInt32(item.json.count), toByteOffset: 2, as: UInt32.self)
            out.storeBytes(of: UInt32(item.size), toByteOffset: 6, as: UInt32.self)
            let rest = UnsafeMutableRawBufferPointer(rebasing: out[Self.headLength...])
            key.withUnsafeBytes { rest.copyMemory(from: $0) }
            item.json.withUnsafeBytes {
                UnsafeMutableRawBufferPointer(rebasing: rest[key.count...]).copyMemory(from: $0)
            }
        }
    }

    /// The same leaf without the entry at a place.
    func removing(_ place: Place, filledTo length: Int) -> [UInt8] { rebuilt(place, 0, length) { _ in } }

    private func rebuilt(
        _ place: Place,
        _ added: Int,
        _ length: Int,
        _ fill: (UnsafeMutableRawBufferPointer) -> Void
    ) -> [UInt8] {
        let count = bytes.count - (place.end - place.start) + added
        return Self.leaf(count, length) { out in
            let old = UnsafeRawBufferPointer(bytes)
            out.copyMemory(from: UnsafeRawBufferPointer(rebasing: old[..<place.start]))
            fill(UnsafeMutableRawBufferPointer(rebasing: out[place.start..<place.start + added]))
            UnsafeMutableRawBufferPointer(rebasing: out[(place.start + added)...]).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: old[place.end...])
            )
        }
    }

    /// A leaf of so many bytes of entries.
    private static func leaf(
        _ count: Int,
        _ length: Int,
        _ fill: (UnsafeMutableRawBufferPointer) -> Void
    ) -> [UInt8] {
        let length = max(length, start + count)
        return Array(unsafeUninitializedCapacity: length) { out, initialized in
            let out = UnsafeMutableRawBufferPointer(out)
            out.storeBytes(of: UInt32(count), as: UInt32.self)
            fill(UnsafeMutableRawBufferPointer(rebasing: out[start..<start + count]))
            _ = UnsafeMutableRawBufferPointer(rebasing: out[(start + count)..<length]).initializeMemory(
                as: UInt8.self,
                repeating: 0
            )
            initialized = length
        }
    }

    /// A part of a leaf that is too large for one.
    struct Part {
        var leaf: [UInt8]
        /// What separates its keys from those before: none of them is less, and all of the others are.
        var low: [UInt8]
        var items = 0
        /// The sum of the items' sizes.
        var size = 0
    }

    /// The leaf in parts that have room in a row each with their low bytes, where an item alone does not take more.
    ///
    /// - Parameter isAtEnd: whether the last entry was put behind all others: then it gets a leaf of its own, so that items
    ///   which come in their order fill their leaves.
    func parts(low: [UInt8], room: Int, isAtEnd: Bool) -> [Part] {
        var out: [Part] = []
        split(offsets[...], low, room, isAtEnd, into: &out)
        return out
    }

    private func split(
        _ offsets: ArraySlice<Int>,
        _ low: [UInt8],
        _ room: Int,
        _ isAtEnd: Bool,
        into out: inout [Part]
    ) {
        guard let first = offsets.first, let last = offsets.last else { return }
        let end = end(last)
        let length = room - low.count
        guard isAtEnd || Self.start + end - first > length, offsets.count > 1 else {
            let entries = UnsafeRawBufferPointer(slice(first, end - first))
            var part = Part(leaf: Self.leaf(end - first, length) { $0.copyMemory(from: entries) }, low: low)
            for offset in offsets {
                part.items += 1
                part.size += read(offset + 6, as: UInt32.self)
            }
            out.append(part)
            return
        }
        // The entry that begins nearest to the middle begins the right part.
        let middle = isAtEnd ? last : (first + end) / 2
        let cut =
            offsets.indices.dropFirst().min { abs(offsets[$0] - middle) < abs(offsets[$1] - middle) }
            ?? offsets.endIndex - 1
        split(offsets[..<cut], low, room, false, into: &out)
        let separator = KeyBytes.separator(key(offsets[cut - 1]), key(offsets[cut]))
        split(offsets[cut...], separator, room, false, into: &out)
    }
}
