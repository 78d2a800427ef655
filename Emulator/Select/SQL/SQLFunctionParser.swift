internal import AWSCore

// Calls of functions, CAST and aggregates.

extension SQLParser {
    /// A call whose name was read; its parenthesis comes next.
    mutating func call(_ name: String) throws(AWSError) -> SQLExpression {
        try expect("(")
        if let kind = SQLAggregate.Kind(rawValue: name) { return try aggregate(kind) }
        if current == .symbol("*") { throw SQLError.callWithStar }
        let result: SQLExpression
        switch name {
        case "TRIM": result = try trim()
        case "SUBSTRING": result = try substring()
        case "EXTRACT": result = try extract()
        case "DATE_ADD":
            let part = try datePart()
            try comma()
            result = .call(.dateAdd(part), try list(2...2))
        case "DATE_DIFF":
            let part = try datePart()
            try comma()
            result = .call(.dateDiff(part), try list(2...2))
        case "COALESCE": result = .call(.coalesce, try list(1...64))
        case "NULLIF": result = .call(.nullif, try list(2...2))
        case "CHAR_LENGTH", "CHARACTER_LENGTH": result = .call(.characterLength, try list(1...1))
        case "LOWER": result = .call(.lower, try list(1...1))
        case "UPPER": result = .call(.upper, try list(1...1))
        case "UTCNOW": result = .call(.utcnow, try list(0...0))
        case "TO_STRING": result = .call(.toString, try list(2...2))
        case "TO_TIMESTAMP": result = .call(.toTimestamp, try list(1...2))
        default: throw SQLError.unsupportedFunction
        }
        guard take(")") else { throw SQLError.expectedRightParenthesis }
        return result
    }

    private mutating func list(_ counts: ClosedRange<Int>) throws(AWSError) -> [SQLExpression] {
        let values = current == .symbol(")") ? [] : try arguments()
        guard counts.contains(values.count) else { throw SQLError.argumentCount }
        return values
    }

    private mutating func comma() throws(AWSError) {
        guard take(",") else { throw SQLError.expectedArgument }
    }

    private mutating func aggregate(_ kind: SQLAggregate.Kind) throws(AWSError) -> SQLExpression {
        guard !isInAggregate else { throw SQLError.unsupportedStructure }
        isInAggregate = true
        defer { isInAggregate = false }
        var argument: SQLExpression?
        if current == .symbol("*") {
            guard kind == .count else { throw SQLError.callWithStar }
            index += 1
        } else {
            if isKeyword("DISTINCT") { throw SQLError.unsupportedSyntax }
            if takeKeyword("ALL") {}
            guard current != .symbol(")") else { throw SQLError.aggregateArity }
            argument = try expression()
            if current == .symbol(",") { throw SQLError.aggregateArity }
        }
        guard take(")") else { throw SQLError.expectedRightParenthesis }
        aggregates.append(SQLAggregate(kind: kind, argument: argument))
        return .aggregate(aggregates.count - 1)
    }

    /// The word that names a part of a moment.
    private mutating func datePart() throws(AWSError) -> DatePart {
        let word: String
        switch current {
        case .name(let name): word = name
        case .keyword(let name, _): word = name
        default: throw SQLError.expectedDatePart
        }
        guard let part = DatePart(rawValue: word.lowercased()) else { throw SQLError.expectedDatePart }
        index += 1
        return part
    }

    private mutating func extract() throws(AWSError) -> SQLExpression {
        let part = try datePart()
        guard takeKeyword("FROM") else { throw SQLError.expectedKeyword }
        return .call(.extract(part), [try expression()])
    }

    /// `TRIM([[LEADING | TRAILING | BOTH] [characters] FROM] text)`.
    private mutating func trim() throws(AWSError) -> SQLExpression {
        var side = SQLFunction.TrimSide.both
        var hasSide = true
        if takeKeyword("LEADING") {
            side = .leading
        } else if takeKeyword("TRAILING") {
            side = .trailing
        } else {
            hasSide = takeKeyword("BOTH")
        }
        if hasSide, takeKeyword("FROM") { return .call(.trim(side), [try expression()]) }
        let first = try expression()
        guard takeKeyword("FROM") else {
            if hasSide { throw SQLError.expectedKeyword }
            return .call(.trim(side), [first])
        }
        return .call(.trim(side), [try expression(), first])
    }

    /// `SUBSTRING(text FROM start [FOR length])`, or with commas.
    private mutating func substring() throws(AWSError) -> SQLExpression {
        var values = [try expression()]
        if takeKeyword("FROM") {
            values.append(try expression())
            if takeKeyword("FOR") { values.append(try expression()) }
        } else {
            while take(",") { values.append(try expression()) }
        }
        guard (2...3).contains(values.count) else { throw SQLError.argumentCount }
        return .call(.substring, values)
    }

    /// `CAST(value AS type)`; the word was read.
    mutating func cast() throws(AWSError) -> SQLExpression {
        guard take("(") else { throw SQLError.expectedParenthesisAfterCast }
        let value = try expression()
        guard takeKeyword("AS") else { throw SQLError.castArity }
        let type = try type()
        guard take(")") else { throw SQLError.expectedRightParenthesis }
        return .cast(value, type)
    }

    private mutating func type() throws(AWSError) -> SQLType {
        guard case .keyword(let word, _) = current else { throw SQLError.expectedType }
        index += 1
        let numbers = try parameters()
        switch word {
        case "BOOL", "BOOLEAN": return .bool
        case "INT", "INTEGER", "SMALLINT": return .int
        case "FLOAT", "REAL", "DOUBLE":
            if word == "DOUBLE" { _ = takeKeyword("PRECISION") }
            return .float
        case "DECIMAL", "NUMERIC", "DEC":
            return .decimal(scale: numbers.isEmpty ? nil : numbers.count > 1 ? numbers[1] : 0)
        case "STRING", "VARCHAR", "CHAR", "CHARACTER": return .string
        case "TIMESTAMP": return .timestamp
        default: throw SQLError.expectedType
        }
    }

    private mutating func parameters() throws(AWSError) -> [Int] {
        guard take("(") else { return [] }
        var numbers: [Int] = []
        repeat {
            guard case .number(let text) = current, let number = Int(text), number <= SQLDecimal.precision else {
                throw SQLError.expectedNumber
            }
            index += 1
            numbers.append(number)
        } while take(",")
        guard numbers.count <= 2, take(")") else { throw SQLError.expectedRightParenthesis }
        return numbers
    }
}
