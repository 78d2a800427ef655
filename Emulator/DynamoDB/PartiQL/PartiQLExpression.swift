/// An expression of a PartiQL statement as it is written.
struct PartiQLExpression: Sendable {
    indirect enum Kind: Sendable {
        case string(String)
        case number(String)
        case bool(Bool)
        case null
        case missing
        /// The parameter of a number, from 0.
        case parameter(Int)
        case path(PartiQLPath)
        case list([PartiQLExpression])
        /// `<<a, b>>`
        case bag([PartiQLExpression])
        /// `{'name': value}`
        case map([Member])
        case call(String, [PartiQLExpression])
        case negative(PartiQLExpression)
        case not(PartiQLExpression)
        case binary(PartiQLOperator, PartiQLExpression, PartiQLExpression)
        case between(PartiQLExpression, PartiQLExpression, PartiQLExpression)
        /// `a IS string`: the type as `PartiQLKeywords` has it.
        case isType(PartiQLExpression, String)
        case statement(PartiQLStatement)
    }

    struct Member: Sendable {
        var name: PartiQLExpression
        var value: PartiQLExpression
    }

    var kind: Kind
    /// Where its first token stands, or the operator between two operands.
    var place: PartiQLPlace
}

extension PartiQLExpression {
    /// What errors call the expression (ExprNodeTranslators of AWS's translator).
    var token: String {
        switch kind {
        case .string(let text): "\"\(text)\""
        case .number(let digits): digits
        case .bool(let flag): flag ? "true" : "false"
        case .null: "null"
        case .missing: "MISSING"
        case .parameter: "PARAMETER"
        case .path(let path): path.name ?? "PATH"
        case .list: "LIST"
        case .bag: "BAG"
        case .map: "STRUCT"
        case .call(let name, _): name
        case .negative: "-"
        case .not: "not"
        case .binary(let sign, _, _): sign.rawValue
        case .between: "between"
        case .isType: "is"
        case .statement: "SELECT"
        }
    }

    /// What errors call the type of the expression: of a literal that of Ion, of others that of the published parser's
    /// node.
    var typeName: String {
        switch kind {
        case .string: "STRING"
        case .number(let digits): digits.utf8.allSatisfy { $0 == 45 || (48...57).contains($0) } ? "INT" : "DECIMAL"
        case .bool: "BOOL"
        case .null: "NULL"
        case .missing: "LiteralMissing"
        case .parameter: "Parameter"
        case .path(let path): path.name == nil ? "Path" : "VariableReference"
        case .list, .bag: "Seq"
        case .map: "Struct"
        case .call, .negative, .not, .binary, .between: "NAry"
        case .isType: "Typed"
        case .statement: "Select"
        }
    }
}

/// A path such as `a.b[0]`; the first step is a name.
struct PartiQLPath: Sendable, Equatable {
    enum Step: Sendable, Equatable {
        case name(String)
        case index(Int)
    }

    var steps: [Step]

    /// The name, where the path is no more than one.
    var name: String? {
        guard steps.count == 1, case .name(let name) = steps[0] else { return nil }
        return name
    }

    /// The attribute that the path starts with.
    var topLevelName: String {
        guard case .name(let name) = steps.first else { return "" }
        return name
    }
}

/// What stands between two operands, and how much it binds.
enum PartiQLOperator: String, Sendable {
    case or, and
    case equal = "="
    case notEqual = "<>"
    case isIn = "in"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case like
    case plus = "+"
    case minus = "-"
    case concatenation = "||"
    case times = "*"
    case over = "/"
    case modulo = "%"

    var precedence: Int {
        switch self {
        case .or: 10
        case .and: 20
        case .equal, .notEqual, .isIn: 40
        case .less, .lessOrEqual, .greater, .greaterOrEqual, .like: 50
        case .plus, .minus, .concatenation: 60
        case .times, .over, .modulo: 70
        }
    }

    /// Whether conditions have no such operator.
    var isUnknown: Bool {
        switch self {
        case .or, .and, .isIn: false
        default: comparator == nil
        }
    }

    /// The comparison that conditions have; nil for what is none.
    var comparator: ConditionSyntax.Comparator? {
        switch self {
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        case .greater: .greater
        case .greaterOrEqual: .greaterOrEqual
        default: nil
        }
    }
}
