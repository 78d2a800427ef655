/// A header that holds a list, as `a, b, "c, d"` (RFC 9110, 5.6.1).
enum HeaderList {
    /// The elements of a header; dates have a comma of their own.
    static func parts(_ text: String, areDates: Bool) -> [String] {
        guard !text.isEmpty else { return [] }
        var parts: [[UInt8]] = []
        var part: [UInt8] = []
        var isQuoted = false
        var isEscaped = false
        var commas = 0
        for byte in text.utf8 {
            if isEscaped {
                part.append(byte)
                isEscaped = false
            } else if isQuoted, byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\""), isQuoted || part.allSatisfy({ $0 == 32 }) {
                isQuoted.toggle()
            } else if byte == UInt8(ascii: ","), !isQuoted {
                commas += 1
                if areDates, commas % 2 == 1 {
                    part.append(byte)
                } else {
                    parts.append(part)
                    part = []
                }
            } else {
                part.append(byte)
            }
        }
        parts.append(part)
        return parts.map { String(decoding: $0.trimmed, as: UTF8.self) }
    }

    /// An element in its header, quoted where it would be taken for several.
    static func part(_ text: String, isString: Bool) -> String {
        guard isString, text.utf8.contains(where: { $0 == 34 || $0 == 44 }) else { return text }
        var quoted = "\""
        for character in text {
            if character == "\"" || character == "\\" { quoted.append("\\") }
            quoted.append(character)
        }
        return quoted + "\""
    }
}

extension [UInt8] {
    fileprivate var trimmed: ArraySlice<UInt8> {
        var slice = self[...]
        while slice.first == 32 { slice = slice.dropFirst() }
        while slice.last == 32 { slice = slice.dropLast() }
        return slice
    }
}

extension ShapeModel {
    /// Whether the moments of this shape are written with a comma, which headers do unless told.
    var isHTTPDate: Bool { timestampFormat == nil || timestampFormat == .rfc822 }
}
