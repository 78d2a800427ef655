import AWSCore

extension PartiQLParser {
    /// Reads the statement that a keyword opens; nil where it opens none.
    mutating func statement(_ token: PartiQLToken) throws(AWSError) -> PartiQLStatement? {
        switch token.text {
        case "select":
            advance()
            return .select(try select())
        case "insert" where next.isKeyword("into"):
            advance()
            advance()
            return try insert()
        case "update":
            advance()
            let table = try table()
            let actions = try actions()
            let condition = try condition()
            return .update(.init(table: table, actions: actions, condition: condition, returning: try returning()))
        case "from":
            // The other order of an UPDATE.
            advance()
            let table = try table()
            let condition = try condition()
            let actions = try actions()
            return .update(.init(table: table, actions: actions, condition: condition, returning: try returning()))
        case "delete":
            advance()
            guard takeKeyword("from") else { throw PartiQLError.malformed("Expected FROM after DELETE") }
            let table = try table()
            let condition = try condition()
            return .delete(.init(table: table, condition: condition, returning: try returning()))
        default: return nil
        }
    }

    private mutating func table() throws(AWSError) -> PartiQLPath {
        let path = try simplePath()
        noteAlias()
        return path
    }

    /// Takes another name behind a table's or an attribute's, which the grammar has and DynamoDB has not.
    mutating func noteAlias() {
        if takeKeyword("as") || current.isName {
            if current.isName { advance() }
            note(PartiQLError.aliasing)
        }
    }

    private mutating func condition() throws(AWSError) -> PartiQLExpression? {
        takeKeyword("where") ? try expression() : nil
    }

    private mutating func insert() throws(AWSError) -> PartiQLStatement {
        let place = current.place
        let table = try simplePath()
        guard takeKeyword("value") else {
            let values = PartiQLExpression(kind: .missing, place: current.place)
            _ = try expression()
            note(PartiQLError.insertWithoutValue)
            return .insert(.init(table: table, place: place, value: values))
        }
        let value = try expression()
        return .insert(.init(table: table, place: place, value: value, returning: try returning()))
    }

    private mutating func actions() throws(AWSError) -> [PartiQLStatement.Action] {
        var actions: [PartiQLStatement.Action] = []
        while true {
            if takeKeyword("set") {
                actions += try commaList { parser throws(AWSError) in
                    let path = try parser.simplePath()
                    guard parser.takeSign("=") else { throw PartiQLError.malformed("Expected '='") }
                    return .set(path, try parser.expression())
                }
            } else if takeKeyword("remove") {
                actions.append(.remove(try simplePath()))
            } else if actions.isEmpty {
                throw PartiQLError.malformed("Expected data manipulation")
            } else {
                return actions
            }
        }
    }

    private mutating func returning() throws(AWSError) -> PartiQLStatement.Returning? {
        takeKeyword("returning") ? try returningElement() : nil
    }

    private mutating func returningElement() throws(AWSError) -> PartiQLStatement.Returning {
        let returning: PartiQLStatement.Returning
        if takeKeywords("all", "old") {
            returning = .allOld
        } else if takeKeywords("all", "new") {
            returning = .allNew
        } else if takeKeywords("modified", "old") {
            returning = .modifiedOld
        } else if takeKeywords("modified", "new") {
            returning = .modifiedNew
        } else {
            throw PartiQLError.malformed("Expected ( MODIFIED | ALL ) ( NEW | OLD ) in each returning element.")
        }
        if !takeSign("*") {
            _ = try expression()
            note(PartiQLError.returningColumns)
        }
        if takeSign(",") {
            _ = try returningElement()
            note(PartiQLError.returningTwice)
        }
        return returning
    }
}
