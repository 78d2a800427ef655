import AWSCore

extension PartiQLParser {
    /// Reads an expression whose operators bind more than `precedence`.
    mutating func expression(above precedence: Int = -1) throws(AWSError) -> PartiQLExpression {
        try deeper { parser throws(AWSError) in try parser.operators(above: precedence) }
    }

    private mutating func operators(above precedence: Int) throws(AWSError) -> PartiQLExpression {
        var left = try unary()
        while let infix, precedence < infix.precedence {
            try countOperator()
            // It stands where its operator does.
            let place = current.place
            left = PartiQLExpression(kind: try right(of: left, infix), place: place)
        }
        return left
    }

    private enum Infix {
        case binary(PartiQLOperator)
        case isType
        case between

        var precedence: Int {
            switch self {
            case .binary(let sign): sign.precedence
            case .isType: 40
            case .between: 50
            }
        }
    }

    /// The operator that stands here, perhaps behind a NOT.
    private var infix: Infix? {
        let token = current.isKeyword("not") ? next : current
        guard token.kind == .keyword || token.kind == .sign else { return nil }
        switch token.text {
        case "between": return .between
        case "in": return .binary(.isIn)
        case "like": return .binary(.like)
        case _ where current.isKeyword("not"): return nil
        case "is": return .isType
        case "!=": return .binary(.notEqual)
        default: return PartiQLOperator(rawValue: token.text).map { .binary($0) }
        }
    }

    private mutating func right(
        of left: PartiQLExpression,
        _ infix: Infix
    ) throws(AWSError) -> PartiQLExpression.Kind {
        var isNegated = takeKeyword("not")
        let place = current.place
        let kind: PartiQLExpression.Kind
        switch infix {
        case .isType:
            advance()
            isNegated = takeKeyword("not")
            kind = .isType(left, try typeName())
        case .between:
            let low = try operand(above: infix.precedence)
            try expectKeyword("and")
            guard current.kind != .end else { throw PartiQLError.malformed("Expected expression after AND") }
            kind = .between(left, low, try expression(above: infix.precedence))
        case .binary(.isIn) where next.isSign("(") && !following.isKeyword("select"):
            advance()
            let opening = current.place
            advance()
            let list = try commaList { parser throws(AWSError) in try parser.expression() }
            try expectSign(")")
            kind = .binary(.isIn, left, PartiQLExpression(kind: .list(list), place: opening))
        case .binary(let sign): kind = .binary(sign, left, try operand(above: infix.precedence))
        }
        return isNegated ? .not(PartiQLExpression(kind: kind, place: place)) : kind
    }

    /// Takes an operator and reads what stands behind it.
    private mutating func operand(above precedence: Int) throws(AWSError) -> PartiQLExpression {
        guard !isLast else { throw PartiQLError.malformed("Missing right-hand side expression of infix operator") }
        advance()
        return try expression(above: precedence)
    }

    private mutating func unary() throws(AWSError) -> PartiQLExpression {
        let place = current.place
        if takeKeyword("not") {
            try countOperator()
            return PartiQLExpression(kind: .not(try expression(above: 30)), place: place)
        }
        guard current.isSign("-") || current.isSign("+") else { return try pathTerm() }
        let isNegative = current.isSign("-")
        advance()
        let term = try deeper { parser throws(AWSError) in try parser.unary() }
        switch term.kind {
        case .number(let digits):
            let opposite = digits.hasPrefix("-") ? String(digits.dropFirst()) : "-" + digits
            return PartiQLExpression(kind: .number(isNegative ? opposite : digits), place: place)
        default: return isNegative ? PartiQLExpression(kind: .negative(term), place: place) : term
        }
    }

    /// Reads the type behind an IS.
    private mutating func typeName() throws(AWSError) -> String {
        if takeKeywords("double", "precision") { return "double_precision" }
        if takeKeywords("character", "varying") { return "character_varying" }
        let name = current.text
        guard current.kind == .keyword, PartiQLKeywords.types[name] != nil else {
            throw PartiQLError.malformed("Expected type name")
        }
        advance()
        return name
    }
}
