public import AWSCore

/// JSON text in the making: bytes, appended to.
public struct JSONText: Sendable {
    /// The text so far.
    public var bytes: [UInt8] = []

    private static let hex = Array("0123456789abcdef".utf8)

    /// Starts an empty text.
    public init(capacity: Int = 256) { bytes.reserveCapacity(capacity) }

    /// Appends a literal as it is.
    @inline(__always)
    public mutating func raw(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends JSON text as it is.
    public mutating func raw(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

    /// Appends a quoted string.
    public mutating func string(_ text: String) {
        var text = text
        bytes.append(34)
        text.withUTF8 { utf8 in
            var from = 0
            var i = Self.plain(utf8, from: 0)
            while i < utf8.count {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[from..<i]))
                escape(utf8[i])
                from = i + 1
                i = Self.plain(utf8, from: from)
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[from...]))
        }
        bytes.append(34)
    }

    /// Where the next byte is that must be escaped: eight are looked at together.
    private static func plain(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var i = start
        while let word = ByteWord(utf8, at: i) {
            let plain = (word.equal(34) | word.equal(92) | word.equal(127) | word.less(32)).first
            i += plain
            guard plain == 8 else { break }
        }
        while i < utf8.count, utf8[i] >= 32, utf8[i] != 34, utf8[i] != 92, utf8[i] != 127 { i += 1 }
        return i
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 34: raw("\\\"")
        case 92: raw("\\\\")
        case 10: raw("\\n")
        case 13: raw("\\r")
        case 9: raw("\\t")
        case 8: raw("\\b")
        case 12: raw("\\f")
        default:
            raw("\\u00")
            bytes.append(Self.hex[Int(byte >> 4)])
            bytes.append(Self.hex[Int(byte & 15)])
        }
    }

    /// Appends a whole number.
    public mutating func integer(_ number: Int64) {
        if (0...9).contains(number) {
            bytes.append(48 + UInt8(number))
        } else {
            bytes.append(contentsOf: String(number).utf8)
        }
    }

    /// Appends a number; infinities and NaN are the strings that AWS uses.
    public mutating func double(_ number: Double) {
        if number.isNaN { return raw("\"NaN\"") }
        if number.isInfinite { return number < 0 ? raw("\"-Infinity\"") : raw("\"Infinity\"") }
        if let whole = Int64(exactly: number), abs(whole) < 1 << 53 {
            integer(whole)
            raw(".0")
        } else {
            bytes.append(contentsOf: number.description.utf8)
        }
    }

    /// Appends a moment as seconds since 1970 with as many milliseconds as it has.
    public mutating func epochSeconds(_ timestamp: Timestamp) {
        let milliseconds = timestamp.milliseconds
        if milliseconds < 0 { return double(timestamp.seconds) }
        integer(milliseconds / 1000)
        var fraction = milliseconds % 1000
        guard fraction > 0 else { return }
        bytes.append(46)
        for place in [100, 10, 1] as [Int64] where fraction > 0 {
            bytes.append(48 + UInt8(fraction / place))
            fraction %= place
        }
    }

    /// Appends bytes as a quoted base64 string.
    public mutating func base64(_ data: [UInt8]) {
        bytes.append(34)
        bytes.append(contentsOf: Text.base64Bytes(data))
        bytes.append(34)
    }

    /// Appends an array, its elements written by the closure.
    public mutating func array<T>(_ elements: some Sequence<T>, _ element: (inout JSONText, T) -> Void) {
        bytes.append(91)
        var isFirst = true
        for e in elements {
            if !isFirst { bytes.append(44) }
            isFirst = false
            element(&self, e)
        }
        bytes.append(93)
    }
}
