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
        case block([UInt8], [Place])
    }

    private var storage: Storage

    /// Makes a list of fields.
    public init(_ entries: [(name: String, value: String)] = []) { storage = .list(entries) }

    /// Makes the fields of a head out of its bytes.
    public init(block: [UInt8], fields: [Place]) { storage = .block(block, fields) }

    /// The fields as they came.
    public var entries: [(name: String, value: String)] {
        switch storage {
        case .list(let entries): entries
        case .block(let block, let places):
            places.map { place in
                (
                    String(decoding: block[place.name], as: UTF8.self),
                    String(decoding: block[place.value], as: UTF8.self)
                )
            }
        }
    }

    /// The first value under a name; setting replaces all of them.
    public subscript(_ name: String) -> String? {
        get {
            switch storage {
            case .list(let entries):
                for entry in entries where Self.equal(entry.name, name) { return entry.value }
                return nil
            case .block(let block, let places):
                for place in places where Self.equal(block, place.name, name) {
                    return String(decoding: block[place.value], as: UTF8.self)
                }
                return nil
            }
        }
        set {
            var entries = entries
            entries.removeAll { Self.equal($0.name, name) }
            if let newValue { entries.append((name, newValue)) }
            storage = .list(entries)
        }
    }

    /// All values under a name.
    public func all(_ name: String) -> [String] {
        switch storage {
        case .list(let entries): entries.filter { Self.equal($0.name, name) }.map(\.value)
        case .block(let block, let places):
            places.filter { Self.equal(block, $0.name, name) }.map { String(decoding: block[$0.value], as: UTF8.self) }
        }
    }

    /// Adds a field, beside others of its name.
    public mutating func add(_ name: String, _ value: String) {
        var entries = entries
        storage = .list([])
        entries.append((name, value))
        storage = .list(entries)
    }

    private static func equal(_ block: [UInt8], _ range: Range<Int>, _ name: String) -> Bool {
        guard range.count == name.utf8.count else { return false }
        var name = name
        return name.withUTF8 { wanted in
            for i in 0..<wanted.count {
                let (a, b) = (block[range.lowerBound + i], wanted[i])
                guard a == b || (a | 32 == b | 32 && (97...122).contains(a | 32)) else { return false }
            }
            return true
        }
    }

    /// Whether two names are the same but for ASCII case.
    public static func equal(_ a: String, _ b: String) -> Bool {
        guard a.utf8.count == b.utf8.count else { return false }
        if a == b { return true }
        var (a, b) = (a, b)
        return a.withUTF8 { x in
            b.withUTF8 { y in
                for i in 0..<x.count where x[i] != y[i] {
                    guard x[i] | 32 == y[i] | 32, (97...122).contains(x[i] | 32) else { return false }
                }
                return true
            }
        }
    }
}
