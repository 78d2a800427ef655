import AWSCore

extension PartiQLParser {
    /// Reads a term, and what of a path may follow it.
    mutating func pathTerm() throws(AWSError) -> PartiQLExpression {
        var term = try term()
        guard case .path(var path) = term.kind else { return term }
        try steps(into: &path)
        term.kind = .path(path)
        return term
    }

    /// Reads a path that starts with a name, and nothing else.
    mutating func simplePath() throws(AWSError) -> PartiQLPath {
        guard current.isName else { throw PartiQLError.malformed("Expected identifier for simple path") }
        var path = PartiQLPath(steps: [.name(current.text)])
        advance()
        try steps(into: &path)
        return path
    }

    private mutating func steps(into path: inout PartiQLPath) throws(AWSError) {
        while true {
            if takeSign(".") {
                guard current.isName else { throw PartiQLError.malformed("Invalid path dot component") }
                path.steps.append(.name(current.text))
                advance()
            } else if takeSign("[") {
                guard current.kind == .number, let index = Int(current.text) else {
                    throw PartiQLError.malformed("Invalid path component for simple path")
                }
                advance()
                try expectSign("]")
                if index > Int(Int32.max) { note(ExpressionKind.statement.indexOutOfRange(String(index))) }
                path.steps.append(.index(index))
            } else {
                break
            }
        }
        if path.steps.count > ExpressionParser.mostLevels {
            note(ExpressionKind.statement.tooDeep(path.steps.count))
        }
    }

    private mutating func term() throws(AWSError) -> PartiQLExpression {
        let token = current
        if token.isSign("(") {
            let group = try elements(until: ")")
            guard let first = group.first else { throw PartiQLError.malformed("Expression group cannot be empty") }
            return group.count == 1 ? first : PartiQLExpression(kind: .list(group), place: token.place)
        }
        return PartiQLExpression(kind: try kind(of: token), place: token.place)
    }

    private mutating func kind(of token: PartiQLToken) throws(AWSError) -> PartiQLExpression.Kind {
        switch token.kind {
        case .parameter: return .parameter(parameter())
        case .string:
            advance()
            return .string(token.text)
        case .number:
            advance()
            return .number(token.text)
        case .identifier, .quoted:
            advance()
            guard current.isSign("(") else { return .path(PartiQLPath(steps: [.name(token.text)])) }
            return try call(token)
        case .keyword: return try keyword(token)
        case .sign: return try bracket(token)
        case .end: throw PartiQLError.malformed("Unexpected term")
        }
    }

    private mutating func keyword(_ token: PartiQLToken) throws(AWSError) -> PartiQLExpression.Kind {
        if let statement = try statement(token) { return .statement(statement) }
        switch token.text {
        case "true", "false":
            advance()
            return .bool(token.text == "true")
        case "null":
            advance()
            return .null
        case "missing":
            advance()
            return .missing
        case _ where PartiQLKeywords.functions.contains(token.text) && next.isSign("("):
            advance()
            return try call(token)
        case _ where PartiQLKeywords.operators.contains(token.text): throw PartiQLError.malformed("Unexpected operator")
        default: throw PartiQLError.malformed("Unexpected keyword")
        }
    }

    private mutating func call(_ token: PartiQLToken) throws(AWSError) -> PartiQLExpression.Kind {
        advance()
        let name = token.text.lowercased()
        if takeSign(")") { return .call(name, []) }
        if name == "count", takeSign("*") {
            try expectSign(")")
            return .call(name, [])
        }
        let operands = try commaList { parser throws(AWSError) in try parser.expression() }
        try expectSign(")")
        return .call(name, operands)
    }

    private mutating func bracket(_ token: PartiQLToken) throws(AWSError) -> PartiQLExpression.Kind {
        switch token.text {
        case "[": return .list(try elements(until: "]"))
        case "<<": return .bag(try elements(until: ">>"))
        case "{": return .map(try members())
        case "*", "/", "%", "=", "<>", "!=", "<", "<=", ">", ">=", "||":
            throw PartiQLError.malformed("Unexpected operator")
        default: throw PartiQLError.malformed("Unexpected term")
        }
    }

    private mutating func elements(until closing: String) throws(AWSError) -> [PartiQLExpression] {
        advance()
        if takeSign(closing) { return [] }
        let elements = try commaList { parser throws(AWSError) in try parser.expression() }
        try expectSign(closing)
        return elements
    }

    private mutating func members() throws(AWSError) -> [PartiQLExpression.Member] {
        advance()
        if takeSign("}") { return [] }
        let members = try commaList { parser throws(AWSError) in
            let name = try parser.expression()
            try parser.expectSign(":")
            return PartiQLExpression.Member(name: name, value: try parser.expression())
        }
        try expectSign("}")
        return members
    }
}
