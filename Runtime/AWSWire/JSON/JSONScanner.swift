internal import AWSCore

/// The pieces of JSON (RFC 8259), read from bytes: every reader of JSON here stands on it.
struct JSONScanner {
    /// How deep objects and arrays may nest before the text is refused.
    static let deepest = 512

    let bytes: UnsafeBufferPointer<UInt8>
    var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// What AWS answers to a body that is no JSON.
    var malformed: AWSError { AWSError("SerializationException", "") }

    /// The next byte that is not white space, not consumed; 0 at the end.
    @inline(__always)
    mutating func peek() -> UInt8 {
        while index < bytes.count {
            let byte = bytes[index]
            if byte > 32 { return byte }
            guard byte == 32 || byte == 10 || byte == 13 || byte == 9 else { return byte }
            index += 1
        }
        return 0
    }

    @inline(__always)
    mutating func expect(_ byte: UInt8) throws(AWSError) {
        guard peek() == byte else { throw malformed }
        index += 1
    }

    /// Whether the next byte is the one asked for; it is consumed then.
    @inline(__always)
    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        index += 1
        return true
    }

    /// Nothing but white space may follow.
    mutating func end() throws(AWSError) {
        _ = peek()
        guard index == bytes.count else { throw malformed }
    }

    /// The content of a string as it stands, quotes off, escapes in.
    struct RawString {
        var start: Int
        var end: Int
        var isEscaped: Bool
        var isASCII: Bool
    }

    @inline(__always)
    mutating func rawString() throws(AWSError) -> RawString {
        try expect(34)
        var raw = RawString(start: index, end: index, isEscaped: false, isASCII: true)
        while true {
            passPlain(&raw)
            guard index < bytes.count else { throw malformed }
            let byte = bytes[index]
            if byte == 34 {
                raw.end = index
                index += 1
                return raw
            }
            if byte == 92 {
                raw.isEscaped = true
                index += 1
            } else if byte < 32 {
                throw malformed
            } else if byte > 127 {
                raw.isASCII = false
            }
            index += 1
        }
    }

    /// Passes over characters that mean nothing, eight at a time.
    @inline(__always)
    private mutating func passPlain(_ raw: inout RawString) {
        while let word = ByteWord(bytes, at: index) {
            let plain = (word.equal(34) | word.equal(92) | word.less(32)).first
            if word.beyondASCII.first < plain { raw.isASCII = false }
            index += plain
            guard plain == 8 else { return }
        }
    }

    mutating func string() throws(AWSError) -> String {
        let raw = try rawString()
        let content = UnsafeBufferPointer(rebasing: bytes[raw.start..<raw.end])
        if raw.isEscaped { return try unescaped(content) }
        // The standard library's validation is generic and slow; ASCII, which nearly all is, needs none.
        if raw.isASCII { return String(decoding: content, as: UTF8.self) }
        guard let string = String(validating: content, as: UTF8.self) else { throw malformed }
        return string
    }

    /// The name that was read, where it is one of a few: it becomes a string only where its bytes do not tell.
    func name(_ raw: RawString, among names: [String]) throws(AWSError) -> String? {
        guard raw.isASCII, !raw.isEscaped else {
            var scanner = JSONScanner(bytes)
            scanner.index = raw.start - 1
            let name = try scanner.string()
            // By their bytes: Swift takes an e with an accent and an e followed by an accent for the same.
            return names.contains { $0.utf8.elementsEqual(name.utf8) } ? name : nil
        }
        let content = UnsafeBufferPointer(rebasing: bytes[raw.start..<raw.end])
        for name in names where name.utf8.count == content.count && name.utf8.elementsEqual(content) { return name }
        return nil
    }

    private func unescaped(_ content: UnsafeBufferPointer<UInt8>) throws(AWSError) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(content.count)
        var i = 0
        while i < content.count {
            let from = i
            while i < content.count, content[i] != 92 { i += 1 }
            out.append(contentsOf: UnsafeBufferPointer(rebasing: content[from..<i]))
            guard i < content.count else { break }
            i += 1
            guard i < content.count else { throw malformed }
            switch content[i] {
            case 34, 47, 92: out.append(content[i])
            case UInt8(ascii: "b"): out.append(8)
            case UInt8(ascii: "f"): out.append(12)
            case UInt8(ascii: "n"): out.append(10)
            case UInt8(ascii: "r"): out.append(13)
            case UInt8(ascii: "t"): out.append(9)
            case UInt8(ascii: "u"):
                var scalar = try hex4(content, i + 1)
                i += 4
                if scalar & 0xFC00 == 0xD800, i + 6 < content.count, content[i + 1] == 92,
                    content[i + 2] == UInt8(ascii: "u")
                {
                    let low = try hex4(content, i + 3)
                    if low & 0xFC00 == 0xDC00 {
                        scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
                        i += 6
                    }
                }
                // A lone surrogate is no character: U+FFFD takes its place, as in Java's UTF-8 encoder it is "?".
                out.append(contentsOf: String(Character(Unicode.Scalar(scalar) ?? "\u{FFFD}")).utf8)
            default: throw malformed
            }
            i += 1
        }
        let text = out.withUnsafeBufferPointer { utf8 in
            utf8.allSatisfy { $0 < 128 }
                ? String(decoding: utf8, as: UTF8.self) : String(validating: utf8, as: UTF8.self)
        }
        guard let text else { throw malformed }
        return text
    }

    private func hex4(_ content: UnsafeBufferPointer<UInt8>, _ at: Int) throws(AWSError) -> UInt32 {
        guard at + 4 <= content.count else { throw malformed }
        var value: UInt32 = 0
        for i in at..<at + 4 {
            guard let digit = Text.hexValue(content[i]) else { throw malformed }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    /// The text of a number, checked against the grammar.
    mutating func number() throws(AWSError) -> UnsafeBufferPointer<UInt8> {
        _ = peek()
        let start = index
        if index < bytes.count, bytes[index] == 45 { index += 1 }
        let integer = digits()
        guard integer > 0, integer == 1 || bytes[index - integer] != 48 else { throw malformed }
        if index < bytes.count, bytes[index] == 46 {
            index += 1
            guard digits() > 0 else { throw malformed }
        }
        if index < bytes.count, bytes[index] | 32 == 101 {
            index += 1
            if index < bytes.count, bytes[index] == 43 || bytes[index] == 45 { index += 1 }
            guard digits() > 0 else { throw malformed }
        }
        return UnsafeBufferPointer(rebasing: bytes[start..<index])
    }

    private mutating func digits() -> Int {
        let start = index
        while index < bytes.count, bytes[index] >= 48, bytes[index] <= 57 { index += 1 }
        return index - start
    }

    mutating func literal(_ text: StaticString) throws(AWSError) {
        _ = peek()
        let n = text.utf8CodeUnitCount
        guard index + n <= bytes.count else { throw malformed }
        for i in 0..<n where bytes[index + i] != text.utf8Start[i] { throw malformed }
        index += n
    }

    /// Passes over a whole value, checking its form.
    mutating func skip(depth: Int = 0) throws(AWSError) {
        guard depth < Self.deepest else { throw malformed }
        switch peek() {
        case 34: _ = try rawString()
        case 123:
            index += 1
            if take(125) { return }
            repeat {
                _ = try rawString()
                try expect(58)
                try skip(depth: depth + 1)
            } while take(44)
            try expect(125)
        case 91:
            index += 1
            if take(93) { return }
            repeat { try skip(depth: depth + 1) } while take(44)
            try expect(93)
        case UInt8(ascii: "t"): try literal("true")
        case UInt8(ascii: "f"): try literal("false")
        case UInt8(ascii: "n"): try literal("null")
        default: _ = try number()
        }
    }
}
