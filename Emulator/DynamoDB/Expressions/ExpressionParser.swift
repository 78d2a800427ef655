import AWSCore

/// What the grammars of all expressions have in common: tokens, paths, placeholders, limits and errors.
struct ExpressionParser {
    static let mostBytes = 4096
    static let mostOperators = 300
    static let mostLevels = 32
    static let mostOperands = 100
    /// Parentheses deeper than operators can fill are redundant ones, or never closed.
    static let deepest = mostOperators + 20

    let kind: ExpressionKind
    private(set) var current: ExpressionToken
    private(set) var previous: ExpressionToken?
    var symbols = ExpressionSymbols()
    /// The first fault that is no fault of syntax: those of syntax, wherever they are, go before.
    private(set) var problem: AWSError?
    /// The start and the end of the parentheses closed last.
    private var closed = 0..<0
    private var depth = 0
    private var operators = 0
    private let bytes: [UInt8]

    init(_ text: String, _ kind: ExpressionKind) throws(AWSError) {
        bytes = Array(text.utf8)
        self.kind = kind
        guard Self.excess(text) == nil else { throw kind.tooLong() }
        current = ExpressionToken.next(bytes, 0)
        guard current.kind != .end else { throw kind.empty }
        symbols.reserve(bytes.count / 8)
    }

    /// How long an expression is that is too long; nil where it is not.
    static func excess(_ text: String) -> Int? {
        // Measured in UTF-16, as Java's strings are.
        guard text.utf8.count > mostBytes, text.utf16.count > mostBytes else { return nil }
        return text.utf16.count
    }

    mutating func advance() {
        previous = current
        current = ExpressionToken.next(bytes, current.end)
    }

    /// Takes a token of this kind or fails at the one that is there.
    mutating func expect(_ kind: ExpressionToken.Kind) throws(AWSError) {
        guard current.kind == kind else { throw syntaxError }
        advance()
    }

    mutating func take(_ kind: ExpressionToken.Kind) -> Bool {
        guard current.kind == kind else { return false }
        advance()
        return true
    }

    /// Nothing may follow; then what else was wrong is told.
    func finish() throws(AWSError) {
        guard current.kind == .end else { throw syntaxError }
        if let problem { throw problem }
    }

    /// The current token cannot stand here.
    ///
    /// Near it are the token before and the one behind, as they are written.
    var syntaxError: AWSError {
        let start = previous?.start ?? current.start
        guard current.kind != .end else {
            return kind.syntax(token: "<EOF>", near: text(start, previous?.end ?? start))
        }
        let next = ExpressionToken.next(bytes, current.end)
        return kind.syntax(
            token: text(current.start, current.end),
            near: text(start, next.kind == .end ? current.end : next.end)
        )
    }

    mutating func note(_ fault: AWSError) {
        if problem == nil { problem = fault }
    }

    mutating func countOperator() throws(AWSError) {
        operators += 1
        guard operators <= Self.mostOperators else { throw kind.tooManyOperators(operators) }
    }

    func word(_ token: ExpressionToken) -> ArraySlice<UInt8> { bytes[token.start..<token.end] }

    func text(_ token: ExpressionToken) -> String { text(token.start, token.end) }

    private func text(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

    /// Whether the current word is the name of a function.
    var isCall: Bool {
        guard current.kind == .identifier else { return false }
        let next = ExpressionToken.start(bytes, current.end)
        return next < bytes.count && bytes[next] == UInt8(ascii: "(")
    }

    /// Takes an opening parenthesis; gives where it is and where its content starts.
    mutating func open() throws(AWSError) -> Range<Int> {
        let start = current.start
        depth += 1
        guard depth <= Self.deepest else { throw kind.redundantParentheses }
        try expect(.open)
        return start..<current.start
    }

    /// Takes the parenthesis that closes `opening`; its content may not be just another pair.
    mutating func close(_ opening: Range<Int>) throws(AWSError) {
        let content = opening.upperBound..<max(previous?.end ?? 0, opening.upperBound)
        let end = current.end
        try expect(.close)
        if closed == content { note(kind.redundantParentheses) }
        closed = opening.lowerBound..<end
        depth -= 1
    }

    /// Reads a placeholder of a value and gives its index.
    mutating func value() throws(AWSError) -> Int {
        guard current.kind == .value else { throw syntaxError }
        symbols.values.append(text(current))
        advance()
        return symbols.values.count - 1
    }
}

extension ExpressionParser {
    /// Reads a path such as `a.#b[0]`.
    mutating func path() throws(AWSError) -> DocumentPath {
        let first = symbols.steps.count
        try attribute()
        while true {
            if take(.dot) {
                try attribute()
            } else if take(.openBracket) {
                let number = current
                try expect(.number)
                let index = Int(text(number)) ?? Int.max
                if index > Int(Int32.max) { note(kind.indexOutOfRange(text(number))) }
                symbols.steps.append(.index(index))
                try expect(.closeBracket)
            } else {
                break
            }
        }
        let count = symbols.steps.count - first
        if count > Self.mostLevels { note(kind.tooDeep(count)) }
        let path = DocumentPath(first: Int32(first), count: Int32(count))
        symbols.paths.append(path)
        return path
    }

    private mutating func attribute() throws(AWSError) {
        let isPlaceholder = current.kind == .name
        guard isPlaceholder || current.kind == .identifier && section == nil else { throw syntaxError }
        let name = text(current)
        if !isPlaceholder, ReservedWords.contains(word(current)) { note(kind.reserved(name)) }
        symbols.steps.append(.name(symbols.names.count))
        symbols.names.append(ExpressionSymbols.Name(text: name, isPlaceholder: isPlaceholder))
        advance()
    }
}
