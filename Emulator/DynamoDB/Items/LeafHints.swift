internal import Synchronization

/// Where items were last seen: the leaves of a tree by the keys of the items in them.
///
/// A hint saves the way through the index of leaves, of whose pages a large table has so many that the processor's caches do
/// not hold them. It may be wrong: an item that is found in a leaf is the item, whatever named the leaf; where none is
/// found, the index is asked.
final class LeafHints: Sendable {
    private struct Table {
        /// Leaves over the hashes of keys; 0 where there is none.
        ///
        /// Eight to a bucket, which is a line of the processor's caches.
        var slots = [UInt64](repeating: 0, count: 8 << 5)
        /// How many of a hash's upper bits name its bucket.
        var bits = 5

        func bucket(_ hash: UInt32) -> Range<Int> {
            let start = Int(hash >> (32 - bits)) * 8
            return start..<start + 8
        }

        mutating func note(_ hash: UInt32, _ leaf: UInt32) {
            let bucket = bucket(hash)
            let slot =
                bucket.first { UInt32(truncatingIfNeeded: slots[$0]) == hash } ?? bucket.first { slots[$0] == 0 }
                ?? bucket.lowerBound + Int(leaf % 8)
            slots[slot] = UInt64(leaf) << 32 | UInt64(hash)
        }

        mutating func double() {
            let old = slots
            slots = [UInt64](repeating: 0, count: old.count * 2)
            bits += 1
            for slot in old where slot > 0 { note(UInt32(truncatingIfNeeded: slot), UInt32(slot >> 32)) }
        }
    }

    private let table = Mutex(Table())

    /// At most so many slots, of 8 bytes.
    private static let most = 1 << 21
    /// At least so many slots to a leaf: about twice as many as there are items.
    ///
    /// Of as many as these, an eighth of the items would find their bucket full, and the way through the index takes longer
    /// than to read a page.
    private static let slotsOfLeaf = 16

    /// A key's hash.
    static func hash(_ key: [UInt8]) -> UInt32 { UInt32(truncatingIfNeeded: KeyHash.of(key)) }

    static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
        UInt32(truncatingIfNeeded: KeyHash.of(UnsafeRawBufferPointer(key)))
    }

    /// The leaf where the item of a key was last seen; nil where that is not known.
    func leaf(_ hash: UInt32) -> Int64? {
        table.withLock { table in
            for slot in table.bucket(hash) where UInt32(truncatingIfNeeded: table.slots[slot]) == hash {
                let leaf = table.slots[slot] >> 32
                return leaf > 0 ? Int64(leaf) : nil
            }
            return nil
        }
    }

    /// Keeps where the item of a key is.
    func note(_ hash: UInt32, _ leaf: Int64) {
        guard let leaf = UInt32(exactly: leaf) else { return }
        table.withLock { table in
            if Int(leaf) * Self.slotsOfLeaf > table.slots.count, table.slots.count < Self.most { table.double() }
            table.note(hash, leaf)
        }
    }
}
