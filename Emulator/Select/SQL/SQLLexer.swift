internal import AWSCore

/// Cuts SQL into words.
struct SQLLexer {
    private let bytes: [UInt8]
    private var index = 0

    /// The words of an expression, an end behind them.
    static func tokens(_ text: String) throws(AWSError) -> [SQLToken] {
        var lexer = SQLLexer(bytes: Array(text.utf8))
        var tokens: [SQLToken] = []
        while let token = try lexer.next() { tokens.append(token) }
        return tokens + [.end]
    }

    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func next() throws(AWSError) -> SQLToken? {
        try skipSpace()
        guard let byte = current else { return nil }
        switch byte {
        case UInt8(ascii: "'"): return .string(try delimited(byte))
        case UInt8(ascii: "\""): return .quoted(try delimited(byte))
        case UInt8(ascii: "`"): return .ion(try delimited(byte))
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case UInt8(ascii: ".") where index + 1 < bytes.count && Self.isDigit(bytes[index + 1]): return try number()
        case _ where Self.isLetter(byte): return word()
        default: return try symbol()
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "$") || byte >= 0x80
    }

    /// Passes over white space and comments.
    private mutating func skipSpace() throws(AWSError) {
        while let byte = current {
            if byte == 32 || (9...13).contains(byte) {
                index += 1
            } else if bytes[index...].starts(with: "--".utf8) {
                index = bytes[index...].firstIndex(of: 10) ?? bytes.count
            } else if bytes[index...].starts(with: "/*".utf8) {
                var end = index + 2
                while end + 1 < bytes.count, !(bytes[end] == 42 && bytes[end + 1] == 47) { end += 1 }
                guard end + 1 < bytes.count else { throw SQLError.character }
                index = end + 2
            } else {
                return
            }
        }
    }

    /// What stands between two of a byte; two of it inside are one.
    private mutating func delimited(_ quote: UInt8) throws(AWSError) -> String {
        var out: [UInt8] = []
        index += 1
        while let byte = current {
            index += 1
            guard byte == quote else {
                out.append(byte)
                continue
            }
            guard current == quote else { return String(decoding: out, as: UTF8.self) }
            out.append(quote)
            index += 1
        }
        throw SQLError.literal
    }

    private mutating func number() throws(AWSError) -> SQLToken {
        let start = index
        while let byte = current, Self.isDigit(byte) || byte == UInt8(ascii: ".") { index += 1 }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            index += 1
            if current == UInt8(ascii: "-") || current == UInt8(ascii: "+") { index += 1 }
            while let byte = current, Self.isDigit(byte) { index += 1 }
        }
        if let byte = current, Self.isLetter(byte) { throw SQLError.literal }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        guard SQLValue.number(text) != nil else { throw SQLError.literal }
        return .number(text)
    }

    private mutating func word() -> SQLToken {
        let start = index
        while let byte = current, Self.isLetter(byte) || Self.isDigit(byte) { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        let upper = text.uppercased()
        return SQLToken.reserved.contains(upper) ? .keyword(upper, text) : .name(text)
    }

    private static let symbols = [
        "<=", ">=", "<>", "!=", "||", "<", ">", "=", "+", "-", "*", "/", "%", "(", ")", ",", ".", "[", "]", ";", "{",
        "}",
        ":", "@",
    ]

    private mutating func symbol() throws(AWSError) -> SQLToken {
        guard let symbol = Self.symbols.first(where: { bytes[index...].starts(with: $0.utf8) }) else {
            throw SQLError.character
        }
        index += symbol.utf8.count
        return .symbol(symbol)
    }
}
