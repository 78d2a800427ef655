internal import AWSCore

/// Reads an item in one pass over its bytes: checks it, counts its size, and keeps its text.
///
/// It takes what nearly all items are made of, in the form in which they are kept. At anything else it gives up, and the
/// item is read as a tree, with all checks and errors: escapes of more than one byte, names that are not ASCII, binaries,
/// sets, numbers that are kept in another form, values of no type or of several, too many levels.
struct ItemTextReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index: Int
    private var size = 0
    private var hasSpace = false
    /// The names of the maps that are being read, to find those that come twice.
    private var names: [Range<Int>] = []

    /// DynamoDB takes 32 levels.
    private static let mostLevels = 31
    /// From here on comparing each name with each costs more than a tree.
    private static let mostNames = 40
    /// The digits that a number may have.
    private static let mostDigits = 38

    /// Reads the item that the scanner stands before; nil where it is not plain, and the scanner stays.
    static func read(_ scanner: inout JSONScanner) -> ItemText? {
        guard scanner.peek() == 123 else { return nil }
        var reader = ItemTextReader(bytes: scanner.bytes, index: scanner.index + 1)
        reader.names.reserveCapacity(16)
        guard reader.attributes(level: 0) else { return nil }
        let json = reader.text(scanner.index..<reader.index)
        scanner.index = reader.index
        return ItemText(json: json, size: reader.size)
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, index: Int) {
        self.bytes = bytes
        self.index = index
    }

    /// What was read, without the white space between.
    private func text(_ range: Range<Int>) -> [UInt8] {
        guard hasSpace else { return Array(bytes[range]) }
        return [UInt8](unsafeUninitializedCapacity: range.count) { out, count in
            var isQuoted = false
            var isEscaped = false
            for byte in bytes[range] {
                if isQuoted {
                    if isEscaped {
                        isEscaped = false
                    } else if byte == 34 {
                        isQuoted = false
                    } else {
                        isEscaped = byte == 92
                    }
                } else if byte <= 32 {
                    continue
                } else {
                    isQuoted = byte == 34
                }
                out[count] = byte
                count += 1
            }
        }
    }

    /// The next byte that is no white space, passed; 0 where there is none.
    @inline(__always)
    private mutating func next() -> UInt8 {
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte > 32 { return byte }
            guard byte == 32 || byte == 10 || byte == 13 || byte == 9 else { return 0 }
            hasSpace = true
        }
        return 0
    }

    /// Reads the attributes of an item, or the entries of a map, up to the brace that closes them.
    private mutating func attributes(level: Int) -> Bool {
        let first = names.count
        var byte = next()
        if byte == 125 { return true }
        while true {
            guard byte == 34, let name = string(), name.isName, name.count > 0, isNew(name, first) else { return false }
            // A map counts one more for each entry (API as above).
            size += level == 0 ? name.count : name.count + 1
            guard next() == 58, value(level: level + 1) else { return false }
            byte = next()
            if byte == 125 { break }
            guard byte == 44 else { return false }
            byte = next()
        }
        names.removeLast(names.count - first)
        return true
    }

    private mutating func isNew(_ name: Content, _ first: Int) -> Bool {
        guard names.count - first < Self.mostNames else { return false }
        for other in names[first...] where other.count == name.count {
            if bytes[other].elementsEqual(bytes[name.start..<name.end]) { return false }
        }
        names.append(name.start..<name.end)
        return true
    }

    /// Reads a value with its type.
    private mutating func value(level: Int) -> Bool {
        guard next() == 123, next() == 34, index + 5 < bytes.count else { return false }
        let type = bytes[index]
        if bytes[index + 1] == 34 {
            index += 2
            guard next() == 58 else { return false }
            switch type {
            case UInt8(ascii: "S"):
                guard next() == 34, let content = string(), isText(content) else { return false }
                size += content.count - content.escapes
            case UInt8(ascii: "N"): guard next() == 34, number() else { return false }
            case UInt8(ascii: "M"):
                size += 3
                guard level < Self.mostLevels, next() == 123, attributes(level: level) else { return false }
            case UInt8(ascii: "L"):
                size += 3
                guard level < Self.mostLevels, next() == 91, elements(level: level) else { return false }
            default: return false
            }
        } else {
            size += 1
            guard isFlag(type) else { return false }
        }
        return next() == 125
    }

    private mutating func elements(level: Int) -> Bool {
        if index < bytes.count, bytes[index] == 93 {
            index += 1
            return true
        }
        while true {
            size += 1
            guard value(level: level + 1) else { return false }
            let byte = next()
            if byte == 93 { return true }
            guard byte == 44 else { return false }
        }
    }

    /// `BOOL` or `NULL` with what they may have.
    private mutating func isFlag(_ type: UInt8) -> Bool {
        let isNull = type == UInt8(ascii: "N")
        guard take(isNull ? "NULL\"" : "BOOL\""), next() == 58 else { return false }
        switch next() {
        case UInt8(ascii: "t"): return take("rue")
        case UInt8(ascii: "f"): return !isNull && take("alse")
        default: return false
        }
    }

    private mutating func take(_ text: StaticString) -> Bool {
        let end = index + text.utf8CodeUnitCount
        guard end <= bytes.count else { return false }
        for i in index..<end where bytes[i] != text.utf8Start[i - index] { return false }
        index = end
        return true
    }

    /// The content of a string.
    private struct Content {
        var start: Int
        var end: Int
        var escapes = 0
        var isASCII = true

        var count: Int { end - start }
        var isName: Bool { escapes == 0 && isASCII && count <= 255 }
    }

    /// Reads a string behind its opening quote; nil for escapes that are not how its text is kept.
    @inline(__always)
    private mutating func string() -> Content? {
        var content = Content(start: index, end: index)
        while true {
            passPlain()
            guard index < bytes.count else { return nil }
            let byte = bytes[index]
            index += 1
            switch byte {
            case 34:
                content.end = index - 1
                return content
            case 92:
                guard index < bytes.count else { return nil }
                switch bytes[index] {
                case 34, 92, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"),
                    UInt8(ascii: "t"):
                    break
                default: return nil
                }
                content.escapes += 1
                index += 1
            // What is kept of it is an escape.
            case 0..<32, 127: return nil
            case 128...255: content.isASCII = false
            default: break
            }
        }
    }

    /// Passes over plain ASCII, eight bytes at a time.
    @inline(__always)
    private mutating func passPlain() {
        while let word = ByteWord(bytes, at: index) {
            let plain = (word.equal(34) | word.equal(92) | word.equal(127) | word.less(32) | word.beyondASCII).first
            index += plain
            guard plain == 8 else { return }
        }
    }

    private func isText(_ content: Content) -> Bool {
        content.isASCII
            || String(validating: UnsafeBufferPointer(rebasing: bytes[content.start..<content.end]), as: UTF8.self)
                != nil
    }

    /// Reads a number behind its opening quote, in the form in which it is kept: no zeros that say nothing, no exponent.
    private mutating func number() -> Bool {
        let isNegative = index < bytes.count && bytes[index] == 45
        if isNegative { index += 1 }
        let start = index
        var digits = 0
        var point = -1
        // The places of the first and the last digit that is no zero.
        var first = -1
        var last = -1
        while index < bytes.count, bytes[index] != 34 {
            let byte = bytes[index]
            if byte == 46, point < 0, digits > 0 {
                point = digits
            } else {
                guard byte >= 48, byte <= 57 else { return false }
                if byte != 48 {
                    if first < 0 { first = digits }
                    last = digits
                }
                digits += 1
            }
            index += 1
        }
        guard index < bytes.count, digits > 0, digits <= Self.mostDigits else { return false }
        if bytes[start] == 48, point != 1, digits > 1 || isNegative { return false }
        if point >= 0, last != digits - 1 || digits == point { return false }
        index += 1
        size += ItemText.numberSize(first, last, point: point < 0 ? digits : point, isNegative: isNegative)
        return true
    }
}
