internal import AWSCore

/// Reads a sentence of SQL: `SELECT ... FROM S3Object ... WHERE ... LIMIT ...`.
struct SQLParser {
    static let longest = 256 * 1024

    let tokens: [SQLToken]
    var index = 0
    var source = SQLSource()
    var aggregates: [SQLAggregate] = []
    /// Whether an aggregate is being read, which holds no other.
    var isInAggregate = false
    /// How deep expressions are in each other.
    var depth = 0
    /// The operators so far: each is a step deeper for who evaluates them.
    var operators = 0

    /// Reads a sentence; gives it with its aggregates.
    static func parse(_ text: String) throws(AWSError) -> (SQLStatement, [SQLAggregate]) {
        guard text.utf8.count <= longest else { throw SelectError.expressionTooLong }
        var parser = SQLParser(tokens: try SQLLexer.tokens(text))
        let statement = try parser.statement()
        return (statement, parser.aggregates)
    }

    private init(tokens: [SQLToken]) { self.tokens = tokens }

    // MARK: tokens

    var current: SQLToken { tokens[index] }

    func isKeyword(_ word: String) -> Bool {
        if case .keyword(word, _) = current { true } else { false }
    }

    mutating func takeKeyword(_ word: String) -> Bool {
        guard isKeyword(word) else { return false }
        index += 1
        return true
    }

    mutating func take(_ symbol: String) -> Bool {
        guard current == .symbol(symbol) else { return false }
        index += 1
        return true
    }

    mutating func expect(_ symbol: String) throws(AWSError) {
        guard take(symbol) else { throw SQLError.expectedToken }
    }

    /// What a token is that does not belong where it stands.
    var unexpected: AWSError {
        switch current {
        case .keyword("GROUP", _), .keyword("HAVING", _): SQLError.group
        case .keyword("ORDER", _), .keyword("UNION", _), .keyword("INTERSECT", _), .keyword("EXCEPT", _):
            SQLError.unsupportedSyntax
        case .keyword("JOIN", _), .keyword("INNER", _), .keyword("LEFT", _), .keyword("CROSS", _): SQLError.join
        case .keyword: SQLError.keyword
        case .string, .number, .ion: SQLError.term
        default: SQLError.token
        }
    }

    // MARK: the sentence

    private mutating func statement() throws(AWSError) -> SQLStatement {
        guard takeKeyword("SELECT") else {
            if case .keyword = current { throw SQLError.unsupportedSyntax }
            throw current == .end ? SQLError.expectedExpression : unexpected
        }
        if isKeyword("DISTINCT") { throw SQLError.unsupportedSelect }
        if takeKeyword("ALL") {}
        if isKeyword("FROM") || current == .end { throw SQLError.emptySelect }
        // The list speaks of what FROM names: that is read first.
        let list = index
        skipList()
        guard takeKeyword("FROM") else { throw try listFailure(list) }
        source = try readSource()
        let rest = index
        index = list
        let projection = try projection()
        guard isKeyword("FROM") else { throw unexpected }
        index = rest
        var statement = SQLStatement(projection: projection, source: source)
        let selected = aggregates.count
        if takeKeyword("WHERE") { statement.condition = try expression() }
        // Aggregates are of the records that the condition chose.
        guard aggregates.count == selected else { throw SQLError.unsupportedStructure }
        if takeKeyword("LIMIT") { statement.limit = try limit() }
        _ = take(";")
        guard current == .end else { throw unexpected }
        statement.isAggregate = selected > 0
        if statement.isAggregate { try checkAggregates(projection) }
        return statement
    }

    /// Goes to the FROM that is of this sentence and of no function.
    private mutating func skipList() {
        var depth = 0
        while current != .end {
            if current == .symbol("(") { depth += 1 }
            if current == .symbol(")") { depth -= 1 }
            if depth <= 0, isKeyword("FROM") { return }
            index += 1
        }
    }

    /// Why a sentence without FROM is none: its list may be wrong already.
    private mutating func listFailure(_ list: Int) throws(AWSError) -> AWSError {
        index = list
        _ = try projection()
        return current == .end ? SQLError.missingFrom : unexpected
    }

    private mutating func limit() throws(AWSError) -> Int64 {
        if take("-") {
            guard case .number = current else { throw SQLError.expectedNumber }
            throw SQLError.negativeLimit
        }
        guard case .number(let text) = current, let limit = Int64(text) else { throw SQLError.expectedNumber }
        index += 1
        return limit
    }

    // MARK: FROM

    private mutating func readSource() throws(AWSError) -> SQLSource {
        guard case .name(let name) = current, name.lowercased() == "s3object" else {
            throw current == .end ? SQLError.expectedExpression : SelectError.invalidDataSource
        }
        index += 1
        var result = SQLSource()
        var steps: [SQLStep] = []
        while let step = try step(isSource: true) { steps.append(step) }
        // The first `[*]` takes document by document, as is done without it.
        if case .elements? = steps.first { steps.removeFirst() }
        result.steps = steps
        for case .key(let key, let isQuoted) in steps { (result.alias, result.isAliasQuoted) = (key, isQuoted) }
        let hasWord = takeKeyword("AS")
        switch current {
        case .name(let alias): (result.alias, result.isAliasQuoted) = (alias, false)
        case .quoted(let alias): (result.alias, result.isAliasQuoted) = (alias, true)
        case .keyword("WHERE", _), .keyword("LIMIT", _), .end, .symbol(";"):
            if hasWord { throw SQLError.expectedAlias }
            return result
        case .symbol(","): throw SQLError.dataSource
        default: throw hasWord ? SQLError.expectedAlias : unexpected
        }
        index += 1
        if case .symbol(",") = current { throw SQLError.dataSource }
        if isKeyword("AT") { throw SQLError.unsupportedSyntax }
        return result
    }

    /// The next step of a path; nil where there is none.
    mutating func step(isSource: Bool = false) throws(AWSError) -> SQLStep? {
        if take(".") {
            switch current {
            case .name(let key):
                index += 1
                return .key(key, isQuoted: false)
            case .quoted(let key):
                index += 1
                return .key(key, isQuoted: true)
            case .symbol("*"):
                if isSource { throw SQLError.unsupportedSyntax }
                index -= 1
                return nil
            default: throw SQLError.pathComponent
            }
        }
        guard take("[") else { return nil }
        let step: SQLStep
        switch current {
        case .symbol("*"):
            guard isSource else { throw SQLError.wildcardInList }
            step = .elements
        case .number(let text):
            guard let number = Int(text) else { throw SQLError.pathComponent }
            step = .index(number)
        case .string(let key), .quoted(let key): step = .key(key, isQuoted: true)
        default: throw SQLError.pathComponent
        }
        index += 1
        guard take("]") else { throw SQLError.pathComponent }
        return step
    }

    // MARK: SELECT

    private mutating func projection() throws(AWSError) -> [SQLProjection] {
        if take("*") {
            if current == .symbol(",") { throw SQLError.asteriskNotAlone }
            return [.all]
        }
        var items: [SQLProjection] = []
        repeat {
            if current == .symbol("*") { throw SQLError.asteriskNotAlone }
            let value = try expression()
            if current == .symbol("."), tokens[index + 1] == .symbol("*") {
                guard case .path = value else { throw SQLError.wildcardInList }
                index += 2
                items.append(.allOf(value))
            } else {
                items.append(.value(value, name: try alias() ?? value.name ?? "_\(items.count + 1)"))
            }
        } while take(",")
        return items
    }

    private mutating func alias() throws(AWSError) -> String? {
        let hasWord = takeKeyword("AS")
        switch current {
        case .name(let name), .quoted(let name):
            index += 1
            return name
        default:
            if hasWord { throw SQLError.expectedAlias }
            return nil
        }
    }

    /// Beside aggregates nothing of a single record can stand, as there are no groups.
    private func checkAggregates(_ projection: [SQLProjection]) throws(AWSError) {
        for item in projection {
            guard case .value(let value, _) = item, !value.readsRecord else { throw SQLError.unsupportedStructure }
        }
    }
}
