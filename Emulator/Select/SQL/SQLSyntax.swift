/// A sentence of SQL.
struct SQLStatement: Sendable {
    var projection: [SQLProjection]
    var source: SQLSource
    var condition: SQLExpression?
    var limit: Int64?

    /// Whether the answer is one record of aggregates.
    var isAggregate = false
}

/// What of a record is answered.
enum SQLProjection: Sendable {
    /// All of it.
    case all
    /// All of a value.
    case allOf(SQLExpression)
    /// A value under a name.
    case value(SQLExpression, name: String)
}

/// Where records come from: `S3Object[*].path[*] alias`.
struct SQLSource: Sendable {
    /// The steps behind the one that takes document by document.
    var steps: [SQLStep] = []
    /// The name of the records; nil where it is `S3Object`.
    var alias: String?
    var isAliasQuoted = false

    /// Whether a name is the one of the records.
    func isNamed(_ name: String, isQuoted: Bool) -> Bool {
        guard let alias else { return !isQuoted && name.lowercased() == "s3object" }
        return isQuoted || isAliasQuoted ? name == alias : name.lowercased() == alias.lowercased()
    }
}

/// A step into a value.
enum SQLStep: Sendable {
    case key(String, isQuoted: Bool)
    case index(Int)
    /// `[*]`, in sources only.
    case elements
}

/// What is evaluated for each record.
indirect enum SQLExpression: Sendable {
    case literal(SQLValue)
    /// A name and the steps behind it; the name is of the record itself where `isRecord`.
    case path(String, isQuoted: Bool, isRecord: Bool, [SQLStep])
    case not(SQLExpression)
    case negated(SQLExpression)
    case binary(SQLOperator, SQLExpression, SQLExpression)
    case isNull(SQLExpression)
    case isMissing(SQLExpression)
    case between(SQLExpression, SQLExpression, SQLExpression)
    case isIn(SQLExpression, [SQLExpression])
    case like(SQLExpression, SQLExpression, escape: SQLExpression?)
    case choice([(condition: SQLExpression, result: SQLExpression)], otherwise: SQLExpression?)
    case cast(SQLExpression, SQLType)
    case call(SQLFunction, [SQLExpression])
    /// An aggregate, by its place among those of the statement.
    case aggregate(Int)
}

/// What stands between two expressions.
enum SQLOperator: String, Sendable {
    case and = "AND"
    case or = "OR"
    case equal = "="
    case unequal = "<>"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case concatenated = "||"
    case plus = "+"
    case minus = "-"
    case times = "*"
    case divided = "/"
    case remainder = "%"
}

/// What CAST makes of a value.
enum SQLType: Sendable {
    case bool, int, float, string, timestamp
    /// With as many digits behind the point, where that is said.
    case decimal(scale: Int?)
}

/// The functions of one record.
enum SQLFunction: Sendable {
    case coalesce, nullif, characterLength, lower, upper, substring, utcnow, toString, toTimestamp
    case trim(TrimSide)
    case dateAdd(DatePart)
    case dateDiff(DatePart)
    case extract(DatePart)

    enum TrimSide: Sendable {
        case leading, trailing, both
    }
}

/// A function of all records.
struct SQLAggregate: Sendable {
    enum Kind: String, Sendable {
        case avg = "AVG"
        case count = "COUNT"
        case max = "MAX"
        case min = "MIN"
        case sum = "SUM"
    }

    var kind: Kind
    /// Nil of `COUNT(*)`.
    var argument: SQLExpression?
}
