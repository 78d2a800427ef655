/// The order in which Java's `HashSet` gives its elements, in which some of AWS's messages list names.
enum JavaHashSet {
    /// Puts strings into that order.
    ///
    /// - Parameter size: how many elements the set was made of: its buckets are a power of two, 16 at least, of which three
    ///   quarters suffice. Those of one bucket are in the order of the alphabet, as Java has them in that of their coming.
    static func order(_ elements: [String], size: Int) -> [String] {
        var buckets = 16
        while buckets * 3 / 4 < size { buckets *= 2 }
        return elements.map { (bucket: hash($0) & UInt32(buckets - 1), element: $0) }.sorted { $0 < $1 }.map(\.element)
    }

    /// `String.hashCode`, its upper half mixed into the lower one as the set does.
    private static func hash(_ text: String) -> UInt32 {
        var hash: UInt32 = 0
        for unit in text.utf16 { hash = hash &* 31 &+ UInt32(unit) }
        return hash ^ hash >> 16
    }
}
