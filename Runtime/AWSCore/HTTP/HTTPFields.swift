/// Header fields in their order; names compare without case.
public struct HTTPFields: Sendable {
    /// Where a field lies in the bytes of a head.
    public struct Place: Sendable {
        /// The name's bytes.
        public var name: Range<Int>
        /// The value's bytes, outer space gone.
        public var value: Range<Int>

        /// Makes a place.
        public init(name: Range<Int>, value: Range<Int>) {
            self.name = name
            self.value = value
        }
    }

    private enum Storage: Sendable {
        case list([(name: String, value: String)])
        /// The bytes of a head as they came: a field becomes text when it is asked for.
        case block(Block)
    }

    /// An object, so that a request is handed on with one count and not two.
    private final class Block: Sendable {
        let bytes: [UInt8]
        let places: [Place]

        init(_ bytes: [UInt8], _ places: [Place]) {
            self.bytes = bytes
            self.places = places
        }

        func name(_ place: Place) -> String { text(place.name) }

        func value(_ place: Place) -> String { text(place.value) }

        private func text(_ range: Range<Int>) -> String {
            bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
        }

        /// The index of the first field whose name begins so.
        func index(ofPrefix prefix: StaticString) -> Int? {
            let wanted = UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount)
            return bytes.withUnsafeBufferPointer { bytes in
                places.firstIndex { place in
                    place.name.count >= wanted.count
                        && HTTPFields.equal(
                            UnsafeBufferPointer(rebasing: bytes[place.name].prefix(wanted.count)),
                            wanted
                        )
                }
            }
        }

        /// The index of the first field of a name, among those from a start on.
        func index(of name: String, from start: Int = 0) -> Int? {
            var name = name
            return name.withUTF8 { wanted in
                bytes.withUnsafeBufferPointer { bytes in
                    places.withUnsafeBufferPointer { places in
                        for i in start..<places.count where places[i].name.count == wanted.count {
                            let found = UnsafeBufferPointer(rebasing: bytes[places[i].name])
                            if HTTPFields.equal(found, wanted) { return i }
                        }
                        return nil
                    }
                }
            }
        }
    }

    private var storage: Storage

    /// Makes a list of fields.
    public init(_ entries: [(name: String, value: String)] = []) { storage = .list(entries) }

    /// Makes the fields of a head out of its bytes.
    public init(block: [UInt8], fields: [Place]) { storage = .block(Block(block, fields)) }

    /// The fields as they came.
    public var entries: [(name: String, value: String)] {
        switch storage {
        case .list(let entries): entries
        case .block(let block): block.places.map { (block.name($0), block.value($0)) }
        }
    }

    /// The first value under a name; setting replaces all of them.
    public subscript(_ name: String) -> String? {
        get {
            switch storage {
            case .list(let entries):
                for entry in entries where Self.equal(entry.name, name) { return entry.value }
                return nil
            case .block(let block): return block.index(of: name).map { block.value(block.places[$0]) }
            }
        }
        set {
            var entries = entries
            entries.removeAll { Self.equal($0.name, name) }
            if let newValue { entries.append((name, newValue)) }
            storage = .list(entries)
        }
    }

    /// Whether there is a field of a name.
    public func has(_ name: String) -> Bool {
        switch storage {
        case .list(let entries): entries.indices.contains { Self.equal(entries[$0].name, name) }
        case .block(let block): block.index(of: name) != nil
        }
    }

    /// The bytes of the first value under a name: for readers that take it apart, and need no text for that.
    public func bytes(_ name: String) -> ArraySlice<UInt8>? {
        switch storage {
        case .list: return self[name].map { Array($0.utf8)[...] }
        case .block(let block): return block.index(of: name).map { block.bytes[block.places[$0].value] }
        }
    }

    /// The first name that begins with a literal, in lower case.
    public func name(withPrefix prefix: StaticString) -> String? {
        switch storage {
        case .list(let entries):
            let text = prefix.description
            return entries.first { $0.name.lowercased().hasPrefix(text) }?.name.lowercased()
        case .block(let block):
            return block.index(ofPrefix: prefix).map { block.name(block.places[$0]).lowercased() }
        }
    }

    /// All values under a name.
    public func all(_ name: String) -> [String] {
        switch storage {
        case .list(let entries): return entries.filter { Self.equal($0.name, name) }.map(\.value)
        case .block(let block):
            var values: [String] = []
            var next = block.index(of: name)
            while let found = next {
                values.append(block.value(block.places[found]))
                next = block.index(of: name, from: found + 1)
            }
            return values
        }
    }

    /// The fields whose names begin with a prefix and do not end with it: what is behind it, and the values.
    public func entries(behind prefix: String) -> [(name: Substring, value: String)] {
        var prefix = prefix
        return prefix.withUTF8 { prefix in
            switch storage {
            case .list(let entries):
                return entries.compactMap { entry in
                    var name = entry.name
                    let isFound = name.withUTF8 { Self.begins($0, prefix) }
                    return isFound ? (name.dropFirst(prefix.count), entry.value) : nil
                }
            case .block(let block):
                return block.bytes.withUnsafeBufferPointer { bytes in
                    block.places.compactMap { place in
                        guard Self.begins(UnsafeBufferPointer(rebasing: bytes[place.name]), prefix) else { return nil }
                        return (block.name(place).dropFirst(prefix.count), block.value(place))
                    }
                }
            }
        }
    }

    /// Whether a name begins with another one, but for ASCII case, and goes on behind it.
    private static func begins(_ name: UnsafeBufferPointer<UInt8>, _ prefix: UnsafeBufferPointer<UInt8>) -> Bool {
        name.count > prefix.count && equal(UnsafeBufferPointer(rebasing: name[..<prefix.count]), prefix)
    }

    /// Adds a field, beside others of its name.
    public mutating func add(_ name: String, _ value: String) {
        var list: [(name: String, value: String)]
        if case .list(let entries) = storage { list = entries } else { list = entries }
        storage = .list([])
        // Room for what most answers carry.
        if list.isEmpty { list.reserveCapacity(4) }
        list.append((name, value))
        storage = .list(list)
    }

    /// Whether two names are the same but for ASCII case.
    public static func equal(_ a: String, _ b: String) -> Bool {
        guard a.utf8.count == b.utf8.count else { return false }
        if a == b { return true }
        var (a, b) = (a, b)
        return a.withUTF8 { x in b.withUTF8 { y in equal(x, y) } }
    }

    /// Whether two names of one length are the same but for ASCII case.
    private static func equal(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
        for i in 0..<a.count where a[i] != b[i] {
            guard a[i] | 32 == b[i] | 32, (97...122).contains(a[i] | 32) else { return false }
        }
        return true
    }
}
