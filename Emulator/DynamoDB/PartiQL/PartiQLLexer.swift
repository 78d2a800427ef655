import AWSCore

/// Takes a PartiQL statement apart into tokens; the details of its errors are our own words.
struct PartiQLLexer {
    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private var column = 1

    /// The tokens of a statement, the end among them.
    /// - Throws: `ValidationException` for what no statement has, such as a text that does not end.
    static func tokens(_ statement: String) throws(AWSError) -> [PartiQLToken] {
        var lexer = PartiQLLexer(bytes: Array(statement.utf8))
        var tokens: [PartiQLToken] = []
        repeat { tokens.append(try lexer.next()) } while tokens.last?.kind != .end
        return tokens
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private func peek(_ offset: Int = 0) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }

    /// Goes on by a byte, and counts characters.
    private mutating func step() {
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "\n") {
            line += 1
            column = 1
        } else if byte & 0xC0 != 0x80 {
            column += 1
        }
    }

    private mutating func next() throws(AWSError) -> PartiQLToken {
        try skip()
        var token = PartiQLToken(kind: .end, text: "", place: PartiQLPlace(line: line, column: column, length: 0))
        guard index < bytes.count else { return token }
        let start = index
        let byte = peek()
        switch byte {
        case 65...90, 97...122, UInt8(ascii: "_"), UInt8(ascii: "$"):
            while Self.isWord(peek()) { step() }
            token.text = text(start, index)
            token.kind = .identifier
            let word = token.text.lowercased()
            if PartiQLKeywords.contains(word) {
                token.kind = .keyword
                token.text = word
            }
        case 48...57,
            UInt8(ascii: ".") where (48...57).contains(peek(1)):
            try number()
            token.kind = .number
            token.text = text(start, index)
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            token.kind = byte == UInt8(ascii: "'") ? .string : .quoted
            token.text = try quoted(byte)
        case UInt8(ascii: "?"):
            step()
            token.kind = .parameter
            token.text = "?"
        default:
            guard let sign = sign() else { throw PartiQLError.malformed("Invalid character") }
            token.kind = .sign
            token.text = sign
        }
        token.place.length = text(start, index).unicodeScalars.count
        return token
    }

    /// Skips spaces and comments.
    private mutating func skip() throws(AWSError) {
        while index < bytes.count {
            switch peek() {
            case 32, 9...13: step()
            case UInt8(ascii: "-") where peek(1) == UInt8(ascii: "-"):
                while index < bytes.count, peek() != UInt8(ascii: "\n") { step() }
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
                step()
                step()
                while peek() != UInt8(ascii: "*") || peek(1) != UInt8(ascii: "/") {
                    guard index < bytes.count else { throw PartiQLError.malformed("The comment does not end") }
                    step()
                }
                step()
                step()
            default: return
            }
        }
    }

    /// Reads a text up to its closing quote, of which two stand for one.
    private mutating func quoted(_ quote: UInt8) throws(AWSError) -> String {
        step()
        var out: [UInt8] = []
        while index < bytes.count {
            let byte = peek()
            step()
            if byte == quote {
                guard peek() == quote else { return String(decoding: out, as: UTF8.self) }
                step()
            }
            out.append(byte)
        }
        throw PartiQLError.malformed("The quotes do not end")
    }

    /// Reads a number without its sign.
    private mutating func number() throws(AWSError) {
        digits()
        if peek() == UInt8(ascii: ".") {
            step()
            digits()
        }
        if peek() | 32 == UInt8(ascii: "e") {
            step()
            if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { step() }
            guard (48...57).contains(peek()) else { throw PartiQLError.malformed("Invalid number") }
            digits()
        }
        guard !Self.isWord(peek()) else { throw PartiQLError.malformed("Invalid number") }
    }

    private mutating func digits() { while (48...57).contains(peek()) { step() } }

    private mutating func sign() -> String? {
        let one = text(index, index + 1)
        let two = index + 1 < bytes.count ? text(index, index + 2) : one
        let sign = ["<=", ">=", "<>", "!=", "<<", ">>", "||"].contains(two) ? two : one
        guard sign.utf8.count == 2 || Self.signs.contains(bytes[index]) else { return nil }
        for _ in sign.utf8 { step() }
        return sign
    }

    private static let signs = Array("+-/%*<>=()[]{},:.;@~".utf8)

    private func text(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

    private static func isWord(_ byte: UInt8) -> Bool { ExpressionToken.isWordByte(byte) || byte == UInt8(ascii: "$") }
}
