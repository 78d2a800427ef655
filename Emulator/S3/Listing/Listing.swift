internal import AWSCore
internal import Store

/// What a list is made of.
protocol ListedEntry {
    /// The query of all of a bucket from a key on, by key, which is its first column.
    static func query(_ bucket: Bucket) -> SQLText
    /// What the query needs.
    static func values(_ bucket: Bucket, from key: [UInt8]) -> [SQLValue]
    /// Takes a row apart.
    ///
    /// - Parameter isFirst: whether it is the first one of its key.
    init(_ key: [UInt8], _ row: Row, isFirst: Bool)
}

/// A page of a bucket's keys in their order: entries, and what keys have in common up to a delimiter.
///
/// It never walks through the keys behind a common prefix: it goes on past them.
struct Listing<Entry: ListedEntry> {
    var prefix: [UInt8] = []
    var delimiter: [UInt8] = []
    /// The key or common prefix behind which the page begins.
    var after: [UInt8]?
    /// The entries of that key that were on the page before; without it all were.
    var wasTold: ((Entry) -> Bool)?
    var limit: Int

    /// What a page holds.
    struct Page {
        var entries: [Entry] = []
        var prefixes: [[UInt8]] = []
        var isTruncated = false
        /// The last key or common prefix.
        var last: [UInt8]?

        var count: Int { entries.count + prefixes.count }
    }

    /// Reads the page.
    func page(_ bucket: Bucket, _ connection: Connection) throws(AWSError) -> Page {
        var page = Page()
        guard limit > 0 else { return page }
        // The key right behind another one in the order of bytes is that key and a zero.
        var start = [UInt8].max(prefix, after.map { wasTold == nil ? $0 + [0] : $0 } ?? [])
        while let next = try read(from: start, bucket, connection, into: &page) { start = next }
        return page
    }

    /// Reads on from a key; gives where to go on behind a common prefix, nil at the page's end.
    private func read(
        from start: [UInt8],
        _ bucket: Bucket,
        _ connection: Connection,
        into page: inout Page
    ) throws(AWSError) -> [UInt8]? {
        var next: [UInt8]?
        var read = page
        var previous: [UInt8]?
        try connection.each(Entry.query(bucket), Entry.values(bucket, from: start)) { row in
            let key = row.blob(0)
            guard key.starts(with: prefix) else { return false }
            let entry = Entry(key, row, isFirst: key != previous)
            previous = key
            if key == after, wasTold?(entry) == true { return true }
            let common = common(key)
            if let common, let after, !after.lexicographicallyPrecedes(common) {
                // The page before ended inside it, or with it.
                next = Self.successor(common)
                return false
            }
            guard read.count < limit else {
                read.isTruncated = true
                return false
            }
            read.last = common ?? key
            if let common {
                read.prefixes.append(common)
                next = Self.successor(common)
                return false
            }
            read.entries.append(entry)
            return true
        }
        page = read
        return next
    }

    /// A key up to the first delimiter behind the prefix, with it; nil where there is none.
    private func common(_ key: [UInt8]) -> [UInt8]? {
        guard !delimiter.isEmpty, key.count >= prefix.count + delimiter.count else { return nil }
        for i in prefix.count...(key.count - delimiter.count) where key[i] == delimiter[0] {
            if key[i..<i + delimiter.count].elementsEqual(delimiter) { return Array(key[..<(i + delimiter.count)]) }
        }
        return nil
    }

    /// The first bytes behind all that begin with some; nil where nothing can be.
    private static func successor(_ bytes: [UInt8]) -> [UInt8]? {
        var bytes = bytes
        while let last = bytes.popLast() {
            if last < 255 { return bytes + [last + 1] }
        }
        return nil
    }
}

/// An object in a list.
struct ListedObject: ListedEntry {
    private static let plain = SQLText(
        """
        SELECT key, size, etag, modified, class, algorithm, type, NULL FROM objects
        WHERE bucket = ? AND key >= ? ORDER BY key
        """
    )
    private static let owned = SQLText(
        """
        SELECT key, size, etag, modified, class, algorithm, type, json_extract(traits, '$.owner') FROM objects
        WHERE bucket = ? AND key >= ? ORDER BY key
        """
    )

    /// Whose objects are is read only where it need not be the bucket's owner.
    static func query(_ bucket: Bucket) -> SQLText { bucket.settings.disablesACLs ? plain : owned }

    static func values(_ bucket: Bucket, from key: [UInt8]) -> [SQLValue] { [.int(bucket.id), .blob(key)] }

    var key: [UInt8]
    var size: Int
    /// In quotes.
    var etag: String
    var modified: Timestamp
    var storageClass: String
    var algorithm: String
    var type: String
    /// The account that owns it; nil where it is the bucket's owner.
    var owner: String?

    init(_ key: [UInt8], _ row: Row, isFirst: Bool) {
        self.key = key
        owner = row.optionalText(7)
        size = Int(row.int(1))
        etag = row.withBlob(2) { text in
            String(unsafeUninitializedCapacity: text.count + 2) { quoted in
                quoted[0] = 34
                _ = UnsafeMutableBufferPointer(rebasing: quoted[1...]).update(fromContentsOf: text)
                quoted[text.count + 1] = 34
                return text.count + 2
            }
        }
        modified = Timestamp(milliseconds: row.int(3) * 1000)
        storageClass = row.text(4)
        algorithm = row.text(5)
        type = row.text(6)
    }
}

extension [UInt8] {
    fileprivate static func max(_ a: [UInt8], _ b: [UInt8]) -> [UInt8] { a.lexicographicallyPrecedes(b) ? b : a }
}
