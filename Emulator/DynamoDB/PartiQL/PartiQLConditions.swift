import AWSCore
import AWSWire

/// Makes the conditions of DynamoDB's own expressions of those of a WHERE clause.
struct PartiQLConditions {
    let values: PartiQLValues
    var paths = PartiQLSymbols()
    private var nodes: [ConditionSyntax.Node] = []
    private var operands: [ConditionSyntax.Operand] = []

    init(_ values: PartiQLValues) { self.values = values }

    /// The condition of the node that was added last.
    func finish() throws(AWSError) -> Condition {
        try Condition(ConditionSyntax(.statement, paths.symbols, nodes, operands), paths.bound)
    }

    mutating func add(_ node: ConditionSyntax.Node) -> Int {
        nodes.append(node)
        return nodes.count - 1
    }

    /// Adds all of some expressions; nil where there are none.
    mutating func add(all expressions: [PartiQLExpression]) throws(AWSError) -> Int? {
        var root: Int?
        for expression in expressions {
            let node = try add(expression)
            root = root.map { add(.and($0, node)) } ?? node
        }
        return root
    }

    /// Adds whether an attribute is there.
    mutating func add(existenceOf name: String) -> Int {
        add(.exists(.path(paths.path(PartiQLPath(steps: [.name(name)])))))
    }

    /// Refuses a WHERE clause that can be no condition, whatever the table.
    static func check(_ expression: PartiQLExpression?, _ values: PartiQLValues) throws(AWSError) {
        guard let expression else { return }
        var conditions = PartiQLConditions(values)
        if case .call("size", _) = expression.kind {
            _ = try conditions.operand(expression)
            throw PartiQLError.whereWithoutCondition
        }
        _ = try conditions.add(expression)
        _ = try conditions.finish()
    }

    /// Adds an expression that is true or not.
    mutating func add(_ expression: PartiQLExpression) throws(AWSError) -> Int {
        switch expression.kind {
        case .not(let inner):
            let node = try add(inner, or: PartiQLError.operandOfNot)
            return add(.not(node))
        case .binary(.and, let left, let right):
            let one = try add(left, or: PartiQLError.operandOfAndOr)
            return add(.and(one, try add(right, or: PartiQLError.operandOfAndOr)))
        case .binary(.or, let left, let right):
            let one = try add(left, or: PartiQLError.operandOfAndOr)
            return add(.or(one, try add(right, or: PartiQLError.operandOfAndOr)))
        case .binary(.isIn, let left, let right): return try membership(left, right)
        case .binary(let sign, let left, let right):
            guard let comparator = sign.comparator else { throw PartiQLError.conditionOperator(sign.rawValue) }
            return try comparison(comparator, left, right)
        case .between(let operand, let low, let high):
            return add(.between(try self.operand(operand), try self.operand(low), try self.operand(high)))
        case .isType(let operand, let type): return try typeTest(operand, type, expression)
        case .call(let name, let arguments): return try call(name, arguments, expression.place)
        default:
            _ = try operand(expression)
            throw PartiQLError.whereWithoutCondition
        }
    }

    /// Adds an expression where only one will do that is true or not.
    private mutating func add(_ expression: PartiQLExpression, or error: AWSError) throws(AWSError) -> Int {
        guard expression.isCondition else {
            _ = try operand(expression)
            throw error
        }
        return try add(expression)
    }

    private mutating func comparison(
        _ comparator: ConditionSyntax.Comparator,
        _ left: PartiQLExpression,
        _ right: PartiQLExpression
    ) throws(AWSError) -> Int {
        let isEquality = comparator == .equal || comparator == .notEqual
        switch (left.kind, right.kind) {
        // `f(a) = true`
        case (.call(let name, _), .bool(let flag)) where isEquality && name != "size":
            let node = try add(left)
            return flag == (comparator == .equal) ? node : add(.not(node))
        default: return add(.compare(comparator, try operand(left), try operand(right)))
        }
    }

    private mutating func membership(_ left: PartiQLExpression, _ right: PartiQLExpression) throws(AWSError) -> Int {
        let elements: [PartiQLExpression]
        switch right.kind {
        case .list(let list), .bag(let list): elements = list
        default: throw PartiQLError.operandsOfIn
        }
        guard !elements.isEmpty else { throw PartiQLError.operandsOfIn }
        let operand = try operand(left)
        var members: [ConditionSyntax.Operand] = []
        for element in elements { members.append(try self.operand(element)) }
        guard members.count <= ExpressionParser.mostOperands else {
            throw ExpressionKind.statement.tooManyOperands(members.count)
        }
        let start = operands.count
        operands += members
        return add(.isIn(operand, start..<operands.count))
    }

    private mutating func typeTest(
        _ operand: PartiQLExpression,
        _ type: String,
        _ expression: PartiQLExpression
    ) throws(AWSError) -> Int {
        switch operand.kind {
        case .path, .string, .number, .bool, .null: break
        default: throw PartiQLError.operandOfIs
        }
        let tested = try self.operand(operand)
        if type == "missing" { return add(.notExists(tested)) }
        guard let name = PartiQLKeywords.testedTypes[type] else {
            throw PartiQLError.typeOfIs(PartiQLKeywords.types[type] ?? type, expression.place)
        }
        return add(.hasType(tested, .value(paths.value(.s(name)))))
    }
}

extension PartiQLExpression {
    /// Whether it is one of the expressions that are true or not: no path and no value.
    fileprivate var isCondition: Bool {
        switch kind {
        case .not, .binary, .between, .isType, .call: true
        default: false
        }
    }
}
