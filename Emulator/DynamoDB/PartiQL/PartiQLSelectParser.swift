import AWSCore

extension PartiQLParser {
    /// What binds less than a SELECT ends it.
    private static let selectPrecedence = 6

    /// Reads what follows SELECT.
    mutating func select() throws(AWSError) -> PartiQLStatement.Select {
        if takeKeyword("distinct") {
            note(PartiQLError.distinct)
        } else if takeKeyword("value") {
            note(PartiQLError.selectValue)
        } else {
            _ = takeKeyword("all")
        }
        let projection = try projection()
        guard takeKeyword("from") else { throw PartiQLError.malformed("Expected FROM after SELECT list") }
        let source = try expression(above: Self.selectPrecedence)
        noteAlias()
        try noteJoins()
        var select = PartiQLStatement.Select(projection: projection, source: source)
        if takeKeyword("where") { select.condition = try expression(above: Self.selectPrecedence) }
        if takeKeyword("order") {
            try expectKeyword("by")
            select.order = try commaList { parser throws(AWSError) in
                let key = try parser.expression()
                if parser.takeKeyword("desc") { return PartiQLStatement.Order(key: key, isAscending: false) }
                _ = parser.takeKeyword("asc")
                return PartiQLStatement.Order(key: key, isAscending: true)
            }
        }
        if takeKeywords("group", "by") {
            note(PartiQLError.unsupportedClause("GROUP BY"))
            _ = try commaList { parser throws(AWSError) in try parser.expression() }
        }
        for clause in ["having", "limit", "offset"] where takeKeyword(clause) {
            note(PartiQLError.unsupportedClause(clause.uppercased(), current.place))
            _ = try expression(above: Self.selectPrecedence)
        }
        return select
    }

    private mutating func projection() throws(AWSError) -> [PartiQLExpression]? {
        let isStar = current.isSign("*")
        let items = try commaList { parser throws(AWSError) -> PartiQLExpression? in
            if parser.takeSign("*") { return nil }
            let item = try parser.expression()
            parser.noteAlias()
            return item
        }
        let expressions = items.compactMap(\.self)
        guard expressions.count < items.count else { return expressions }
        guard isStar, items.count == 1 else {
            throw PartiQLError.malformed(
                "Other expressions may not be present in the select list when '*' is used without dot notation."
            )
        }
        return nil
    }

    private mutating func noteJoins() throws(AWSError) {
        while true {
            if takeSign(",") || takeKeyword("join") {
                note(PartiQLError.join)
                _ = try expression(above: Self.selectPrecedence)
                noteAlias()
                if takeKeyword("on") { _ = try expression(above: Self.selectPrecedence) }
            } else if ["inner", "left", "right", "full", "outer", "cross"].contains(where: current.isKeyword) {
                note(PartiQLError.join)
                advance()
            } else {
                return
            }
        }
    }
}
