import AWSCore

/// A condition as it is written: a tree in one array, in which the children of a node stand before it.
///
/// It depends only on the text, so one can serve many requests.
final class ConditionSyntax: Sendable {
    enum Comparator: String, Sendable {
        case equal = "="
        case notEqual = "<>"
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    enum Operand: Sendable {
        case path(DocumentPath)
        /// The index of a value.
        case value(Int)
        case sizeOfPath(DocumentPath)
        case sizeOfValue(Int)

        var isSize: Bool {
            switch self {
            case .sizeOfPath, .sizeOfValue: true
            case .path, .value: false
            }
        }
    }

    enum Node: Sendable {
        case compare(Comparator, Operand, Operand)
        case between(Operand, Operand, Operand)
        /// The second is where the list is in `operands`.
        case isIn(Operand, Range<Int>)
        case exists(Operand)
        case notExists(Operand)
        case hasType(Operand, Operand)
        case beginsWith(Operand, Operand)
        case contains(Operand, Operand)
        case not(Int)
        case and(Int, Int)
        case or(Int, Int)
    }

    let kind: ExpressionKind
    let symbols: ExpressionSymbols
    let nodes: [Node]
    /// The operands of `IN`.
    let operands: [Operand]

    /// Takes nodes: those of an expression, or made of another language.
    init(_ kind: ExpressionKind, _ symbols: ExpressionSymbols, _ nodes: [Node], _ operands: [Operand]) {
        self.kind = kind
        self.symbols = symbols
        self.nodes = nodes
        self.operands = operands
    }

    private static let conditions = SyntaxCache<ConditionSyntax>()
    private static let filters = SyntaxCache<ConditionSyntax>()
    private static let keyConditions = SyntaxCache<ConditionSyntax>()

    /// The syntax of a text, which is read once.
    static func of(_ text: String, _ kind: ExpressionKind) throws(AWSError) -> ConditionSyntax {
        let cache = kind == .condition ? conditions : kind == .filter ? filters : keyConditions
        return try cache.syntax(text) { () throws(AWSError) in
            var parser = try ConditionParser(text, kind)
            return try parser.parse()
        }
    }

    /// The whole condition.
    var root: Int { nodes.count - 1 }
}
