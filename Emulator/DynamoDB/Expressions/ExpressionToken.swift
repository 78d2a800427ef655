/// A word of an expression and where it stands in the text.
struct ExpressionToken: Sendable {
    enum Kind: Sendable {
        case end
        case identifier, name, value, number
        case and, or, not, between, isIn
        case comma, dot, open, close, openBracket, closeBracket
        case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, plus, minus
        /// A character that no expression has, such as `!` or an underscore in front.
        case unknown
    }

    var kind: Kind
    var start: Int
    var end: Int

    /// Reads the token that starts at or behind `index`.
    static func next(_ bytes: [UInt8], _ index: Int) -> ExpressionToken {
        let start = start(bytes, index)
        guard start < bytes.count else { return ExpressionToken(kind: .end, start: bytes.count, end: bytes.count) }
        let following = start + 1 < bytes.count ? bytes[start + 1] : 0
        switch bytes[start] {
        case 65...90, 97...122:
            let end = endOfWord(bytes, start + 1)
            return ExpressionToken(kind: keyword(bytes[start..<end]), start: start, end: end)
        case 48...57:
            var end = start + 1
            while end < bytes.count, (48...57).contains(bytes[end]) { end += 1 }
            return ExpressionToken(kind: .number, start: start, end: end)
        case UInt8(ascii: "#") where isWordByte(following):
            return ExpressionToken(kind: .name, start: start, end: endOfWord(bytes, start + 1))
        case UInt8(ascii: ":") where isWordByte(following):
            return ExpressionToken(kind: .value, start: start, end: endOfWord(bytes, start + 1))
        case UInt8(ascii: "<") where following == UInt8(ascii: ">"): return sign(.notEqual, start, 2)
        case UInt8(ascii: "<") where following == UInt8(ascii: "="): return sign(.lessOrEqual, start, 2)
        case UInt8(ascii: ">") where following == UInt8(ascii: "="): return sign(.greaterOrEqual, start, 2)
        case UInt8(ascii: "<"): return sign(.less, start, 1)
        case UInt8(ascii: ">"): return sign(.greater, start, 1)
        case UInt8(ascii: "="): return sign(.equal, start, 1)
        case UInt8(ascii: ","): return sign(.comma, start, 1)
        case UInt8(ascii: "."): return sign(.dot, start, 1)
        case UInt8(ascii: "("): return sign(.open, start, 1)
        case UInt8(ascii: ")"): return sign(.close, start, 1)
        case UInt8(ascii: "["): return sign(.openBracket, start, 1)
        case UInt8(ascii: "]"): return sign(.closeBracket, start, 1)
        case UInt8(ascii: "+"): return sign(.plus, start, 1)
        case UInt8(ascii: "-"): return sign(.minus, start, 1)
        default:
            var end = start + 1
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            return ExpressionToken(kind: .unknown, start: start, end: end)
        }
    }

    /// Where the next token starts: behind spaces and line ends.
    static func start(_ bytes: [UInt8], _ index: Int) -> Int {
        var start = index
        while start < bytes.count, bytes[start] == 32 || (9...13).contains(bytes[start]) { start += 1 }
        return start
    }

    /// What the placeholders of names and values and the rest of a word are made of.
    static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 95, 97...122: true
        default: false
        }
    }

    /// Whether two words are the same but for their case; the second is in capitals.
    static func same(_ word: ArraySlice<UInt8>, _ capitals: StaticString) -> Bool {
        guard word.count == capitals.utf8CodeUnitCount else { return false }
        return capitals.withUTF8Buffer { capitals in
            word.elementsEqual(capitals) { $0 == $1 || $0 == $1 | 32 }
        }
    }

    private static func sign(_ kind: Kind, _ start: Int, _ length: Int) -> ExpressionToken {
        ExpressionToken(kind: kind, start: start, end: start + length)
    }

    private static func endOfWord(_ bytes: [UInt8], _ start: Int) -> Int {
        var end = start
        while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
        return end
    }

    private static func keyword(_ word: ArraySlice<UInt8>) -> Kind {
        switch word.count {
        case 2: same(word, "OR") ? .or : same(word, "IN") ? .isIn : .identifier
        case 3: same(word, "AND") ? .and : same(word, "NOT") ? .not : .identifier
        case 7: same(word, "BETWEEN") ? .between : .identifier
        default: .identifier
        }
    }
}
