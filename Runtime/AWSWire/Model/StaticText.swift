/// A piece of a string literal: bytes that live as long as the process, named without a copy or a count.
public struct StaticText: @unchecked Sendable {
    // Safe to share: the bytes are part of the executable's read-only data, never written and never freed.
    let start: UnsafePointer<UInt8>
    let count: Int

    /// The whole of a literal.
    public init(_ literal: StaticString) {
        start = literal.utf8Start
        count = literal.utf8CodeUnitCount
    }

    init(start: UnsafePointer<UInt8>, count: Int) {
        self.start = start
        self.count = count
    }

    /// The bytes.
    public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    /// The text as a string of its own.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether the text is empty.
    public var isEmpty: Bool { count == 0 }

    /// Whether the text is just these bytes.
    @inline(__always)
    public func equals(_ other: UnsafePointer<UInt8>, _ otherCount: Int) -> Bool {
        guard count == otherCount else { return false }
        guard count >= 8 else {
            for i in 0..<count where start[i] != other[i] { return false }
            return true
        }
        // Eight bytes at a time, the last eight over what was compared before.
        let (a, b) = (UnsafeRawPointer(start), UnsafeRawPointer(other))
        var i = 0
        while true {
            let at = Swift.min(i, count - 8)
            guard
                a.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                    == b.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            else { return false }
            i += 8
            if i >= count { return true }
        }
    }

    /// Whether the text is just that literal.
    @inline(__always)
    public func equals(_ literal: StaticString) -> Bool { equals(literal.utf8Start, literal.utf8CodeUnitCount) }

    /// Whether the text is just that string.
    func isEqual(to text: String) -> Bool {
        var text = text
        return text.withUTF8 { utf8 in
            guard let start = utf8.baseAddress else { return isEmpty }
            return equals(start, utf8.count)
        }
    }

    func hasPrefix(_ text: String) -> Bool { bytes.starts(with: text.utf8) }

    func dropFirst(_ n: Int = 1) -> StaticText { StaticText(start: start + n, count: Swift.max(0, count - n)) }
    func prefix(_ n: Int) -> StaticText { StaticText(start: start, count: Swift.min(n, count)) }

    func firstIndex(of byte: UInt8) -> Int? {
        for i in 0..<count where start[i] == byte { return i }
        return nil
    }

    /// The pieces between separators, empty ones too.
    func split(_ separator: UInt8) -> [StaticText] {
        var out: [StaticText] = []
        var from = 0
        for i in 0...count where i == count || start[i] == separator {
            out.append(StaticText(start: start + from, count: i - from))
            from = i + 1
        }
        return out
    }
}

/// A text that may not be there, in an object; an empty one counts as none.
///
/// It is kept as two plain words: Swift 6.3 takes an optional of them for a value where it looks at it inside an object,
/// and nothing but the first word is zero.
@propertyWrapper
public struct PossibleText: Sendable {
    private var text = StaticText("")

    /// Makes one that is not there.
    public init() {}

    /// Makes one of a value.
    public init(wrappedValue: StaticText?) { self.wrappedValue = wrappedValue }

    /// The text.
    public var wrappedValue: StaticText? {
        get { text.isEmpty ? nil : text }
        set { text = newValue ?? StaticText("") }
    }
}
