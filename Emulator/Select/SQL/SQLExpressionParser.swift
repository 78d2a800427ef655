internal import AWSCore

// Expressions, from what binds least to what binds most.

extension SQLParser {
    /// An expression: OR binds least.
    mutating func expression() throws(AWSError) -> SQLExpression {
        depth += 1
        defer { depth -= 1 }
        guard depth < 64 else { throw SQLError.tooComplex }
        var left = try conjunction()
        while takeKeyword("OR") { left = try join(.or, left, try conjunction()) }
        return left
    }

    private mutating func join(
        _ operation: SQLOperator,
        _ left: SQLExpression,
        _ right: SQLExpression
    ) throws(AWSError) -> SQLExpression {
        operators += 1
        guard operators <= 300 else { throw SQLError.tooComplex }
        return .binary(operation, left, right)
    }

    private mutating func conjunction() throws(AWSError) -> SQLExpression {
        var left = try negation()
        while takeKeyword("AND") { left = try join(.and, left, try negation()) }
        return left
    }

    private mutating func negation() throws(AWSError) -> SQLExpression {
        var count = 0
        while takeKeyword("NOT") { count += 1 }
        let inner = try comparison()
        return count % 2 == 1 ? .not(inner) : count > 0 ? .not(.not(inner)) : inner
    }

    private static let comparisons: [String: SQLOperator] = [
        "=": .equal, "<>": .unequal, "!=": .unequal, "<": .less, "<=": .lessOrEqual, ">": .greater,
        ">=": .greaterOrEqual,
    ]

    private mutating func comparison() throws(AWSError) -> SQLExpression {
        var left = try concatenation()
        while true {
            if case .symbol(let symbol) = current, let comparison = Self.comparisons[symbol] {
                index += 1
                left = try join(comparison, left, try concatenation())
            } else if takeKeyword("IS") {
                left = try state(of: left)
            } else if let test = try test(of: left) {
                left = test
            } else {
                return left
            }
        }
    }

    private mutating func state(of value: SQLExpression) throws(AWSError) -> SQLExpression {
        let isNot = takeKeyword("NOT")
        let test: SQLExpression
        if takeKeyword("NULL") {
            test = .isNull(value)
        } else if takeKeyword("MISSING") {
            test = .isMissing(value)
        } else {
            throw SQLError.expectedKeyword
        }
        return isNot ? .not(test) : test
    }

    /// `[NOT] BETWEEN`, `IN` or `LIKE`; nil where none of them follows.
    private mutating func test(of value: SQLExpression) throws(AWSError) -> SQLExpression? {
        let start = index
        let isNot = takeKeyword("NOT")
        let test: SQLExpression
        if takeKeyword("BETWEEN") {
            let low = try concatenation()
            guard takeKeyword("AND") else { throw SQLError.expectedKeyword }
            test = .between(value, low, try concatenation())
        } else if takeKeyword("IN") {
            guard take("(") || take("[") else { throw SQLError.expectedToken }
            let values = try arguments()
            guard take(")") || take("]") else { throw SQLError.expectedArgument }
            test = .isIn(value, values)
        } else if takeKeyword("LIKE") {
            let pattern = try concatenation()
            test = .like(value, pattern, escape: takeKeyword("ESCAPE") ? try concatenation() : nil)
        } else {
            index = start
            return nil
        }
        return isNot ? .not(test) : test
    }

    private mutating func concatenation() throws(AWSError) -> SQLExpression {
        var left = try sum()
        while take("||") { left = try join(.concatenated, left, try sum()) }
        return left
    }

    private mutating func sum() throws(AWSError) -> SQLExpression {
        var left = try product()
        while true {
            if take("+") {
                left = try join(.plus, left, try product())
            } else if take("-") {
                left = try join(.minus, left, try product())
            } else {
                return left
            }
        }
    }

    private mutating func product() throws(AWSError) -> SQLExpression {
        var left = try sign()
        while true {
            if take("*") {
                left = try join(.times, left, try sign())
            } else if take("/") {
                left = try join(.divided, left, try sign())
            } else if take("%") {
                left = try join(.remainder, left, try sign())
            } else {
                return left
            }
        }
    }

    private mutating func sign() throws(AWSError) -> SQLExpression {
        var isNegative = false
        while true {
            if take("-") { isNegative.toggle() } else if !take("+") { break }
        }
        if isNegative, case .number(let text) = current, let number = SQLValue.number("-" + text) {
            index += 1
            return .literal(number)
        }
        let value = try operand()
        return isNegative ? .negated(value) : value
    }

    private mutating func operand() throws(AWSError) -> SQLExpression {
        let token = current
        switch token {
        case .number(let text):
            index += 1
            guard let number = SQLValue.number(text) else { throw SQLError.literal }
            return .literal(number)
        case .string(let text):
            index += 1
            return .literal(.string(text))
        case .ion(let text):
            index += 1
            return .literal(try Self.ion(text))
        case .symbol("("):
            index += 1
            let inner = try expression()
            try expect(")")
            return inner
        case .name(let name):
            index += 1
            if current == .symbol("(") { return try call(name.uppercased()) }
            return try path(name, isQuoted: false)
        case .quoted(let name):
            index += 1
            return try path(name, isQuoted: true)
        case .keyword(let word, _):
            index += 1
            return try keyword(word)
        case .end: throw SQLError.expectedExpression
        default: throw unexpected
        }
    }

    private mutating func keyword(_ word: String) throws(AWSError) -> SQLExpression {
        switch word {
        case "TRUE": return .literal(.bool(true))
        case "FALSE": return .literal(.bool(false))
        case "NULL": return .literal(.null)
        case "MISSING": return .literal(.missing)
        case "CASE": return try choice()
        case "CAST": return try cast()
        default:
            if current == .symbol("(") { return try call(word) }
            index -= 1
            throw unexpected
        }
    }

    private mutating func path(_ name: String, isQuoted: Bool) throws(AWSError) -> SQLExpression {
        var steps: [SQLStep] = []
        while let step = try step() { steps.append(step) }
        return .path(name, isQuoted: isQuoted, isRecord: source.isNamed(name, isQuoted: isQuoted), steps)
    }

    private mutating func choice() throws(AWSError) -> SQLExpression {
        let subject = isKeyword("WHEN") ? nil : try expression()
        var cases: [(condition: SQLExpression, result: SQLExpression)] = []
        while takeKeyword("WHEN") {
            let condition = try expression()
            guard takeKeyword("THEN") else { throw SQLError.expectedKeyword }
            cases.append((subject.map { .binary(.equal, $0, condition) } ?? condition, try expression()))
        }
        guard !cases.isEmpty else { throw SQLError.expectedWhen }
        let otherwise = takeKeyword("ELSE") ? try expression() : nil
        guard takeKeyword("END") else { throw SQLError.expectedKeyword }
        return .choice(cases, otherwise: otherwise)
    }

    /// Expressions with commas between them.
    mutating func arguments() throws(AWSError) -> [SQLExpression] {
        var values = [try expression()]
        while take(",") { values.append(try expression()) }
        return values
    }

    /// A literal of Ion: a moment, a number, a text or a word.
    private static func ion(_ text: String) throws(AWSError) -> SQLValue {
        if let moment = SQLTimestamp(text) { return .timestamp(moment) }
        if let number = SQLValue.number(text) { return number }
        switch text {
        case "true", "false": return .bool(text == "true")
        case "null": return .null
        default:
            guard text.count >= 2, text.first == "\"", text.last == "\"" else { throw SQLError.ionLiteral }
            return .string(String(text.dropFirst().dropLast()))
        }
    }
}

extension SQLExpression {
    /// The name under which it is answered where it has no other: the last one of its path.
    var name: String? {
        guard case .path(let root, _, _, let steps) = self else { return nil }
        guard let last = steps.last else { return root }
        if case .key(let key, _) = last { return key }
        return nil
    }
}
