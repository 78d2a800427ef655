import AWSCore

/// Reads statements of PartiQL.
///
/// Statements are terms of the grammar, as for the parser that AWS publishes (partiql-lang-kotlin, SqlParser.kt): so the
/// errors are where it has them.
struct PartiQLParser {
    /// As deep as parentheses and values may be: values have 32 levels.
    static let deepest = 100

    private let tokens: [PartiQLToken]
    private var index = 0
    private var depth = 0
    private var operators = 0
    private var parameters = 0
    /// The first fault that is no fault of syntax: those of syntax, wherever they are, go before.
    private var problem: AWSError?

    /// Reads a statement.
    static func parse(_ statement: String) throws(AWSError) -> PartiQLText {
        var parser = PartiQLParser(tokens: try PartiQLLexer.tokens(statement))
        return try parser.text()
    }

    private init(tokens: [PartiQLToken]) { self.tokens = tokens }

    private mutating func text() throws(AWSError) -> PartiQLText {
        let expression = try expression()
        if takeSign(";"), current.kind != .end {
            throw PartiQLError.malformed("Unexpected token after semicolon. (Only one query is allowed.)")
        }
        guard current.kind == .end else { throw PartiQLError.malformed("Unexpected token after expression") }
        if let problem { throw problem }
        switch expression.kind {
        case .statement(let statement): return PartiQLText(statement: statement, parameterCount: parameters)
        case .call("exists", let operands):
            guard operands.count == 1, case .statement(let statement) = operands[0].kind, statement.isSelect else {
                throw PartiQLError.unknownFunction("exists", expression.place)
            }
            return PartiQLText(statement: statement, isExists: true, parameterCount: parameters)
        default: throw PartiQLError.malformed("Expected data manipulation")
        }
    }
}

extension PartiQLParser {
    var current: PartiQLToken { tokens[index] }

    var next: PartiQLToken { tokens[min(index + 1, tokens.count - 1)] }

    var following: PartiQLToken { tokens[min(index + 2, tokens.count - 1)] }

    /// Whether nothing but the end follows the current token.
    var isLast: Bool { next.kind == .end }

    mutating func advance() { if index < tokens.count - 1 { index += 1 } }

    mutating func takeSign(_ sign: String) -> Bool {
        guard current.isSign(sign) else { return false }
        advance()
        return true
    }

    mutating func takeKeyword(_ word: String) -> Bool {
        guard current.isKeyword(word) else { return false }
        advance()
        return true
    }

    /// Takes two keywords that belong together.
    mutating func takeKeywords(_ one: String, _ two: String) -> Bool {
        guard current.isKeyword(one), next.isKeyword(two) else { return false }
        advance()
        advance()
        return true
    }

    mutating func expectSign(_ sign: String) throws(AWSError) {
        // The published parser names its kinds of tokens here, as RIGHT_PAREN: ours are the signs themselves.
        guard takeSign(sign) else { throw PartiQLError.malformed("Expected \(sign)") }
    }

    mutating func expectKeyword(_ word: String) throws(AWSError) {
        guard takeKeyword(word) else { throw PartiQLError.malformed("Expected \(word.uppercased())") }
    }

    mutating func note(_ fault: AWSError) {
        if problem == nil { problem = fault }
    }

    mutating func countOperator() throws(AWSError) {
        operators += 1
        guard operators <= ExpressionParser.mostOperators else {
            throw ExpressionKind.statement.tooManyOperators(operators)
        }
    }

    /// The number of the parameter that stands here.
    mutating func parameter() -> Int {
        advance()
        parameters += 1
        return parameters - 1
    }

    mutating func deeper<T>(_ body: (inout PartiQLParser) throws(AWSError) -> T) throws(AWSError) -> T {
        depth += 1
        guard depth <= Self.deepest else { throw PartiQLError.malformed("Too many levels") }
        let result = try body(&self)
        depth -= 1
        return result
    }

    /// Reads one or more of something with commas between.
    mutating func commaList<T>(_ item: (inout PartiQLParser) throws(AWSError) -> T) throws(AWSError) -> [T] {
        var items: [T] = []
        repeat { items.append(try item(&self)) } while takeSign(",")
        return items
    }
}
