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

    /// Adds an expression that is true or not.
    mutating func add(_ expression: PartiQLExpression) throws(AWSError) -> Int {
        switch expression.kind {
        case .not(let inner): return add(.not(try add(inner)))
        case .binary(.and, let left, let right): return add(.and(try add(left), try add(right)))
        case .binary(.or, let left, let right): return add(.or(try add(left), try add(right)))
        case .binary(.isIn, let left, let right): return try membership(left, right)
        case .binary(let sign, let left, let right):
            guard let comparator = sign.comparator else { throw PartiQLError.unsupported(expression.place) }
            return try comparison(comparator, left, right)
        case .between(let operand, let low, let high):
            return add(.between(try self.operand(operand), try self.operand(low), try self.operand(high)))
        case .isType(let operand, let type): return try typeTest(operand, type, expression)
        case .call(let name, let arguments): return try call(name, arguments, expression.place)
        default: throw PartiQLError.unsupported(expression.place)
        }
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
        case (.missing, _) where isEquality: return try comparison(comparator, right, left)
        case (_, .missing) where isEquality:
            let operand = try operand(left)
            return add(comparator == .equal ? .notExists(operand) : .exists(operand))
        default: return add(.compare(comparator, try operand(left), try operand(right)))
        }
    }

    private mutating func membership(_ left: PartiQLExpression, _ right: PartiQLExpression) throws(AWSError) -> Int {
        let operand = try operand(left)
        var members: [ConditionSyntax.Operand] = []
        switch right.kind {
        case .list(let elements), .bag(let elements):
            for element in elements { members.append(try self.operand(element)) }
        case .parameter:
            guard case .l(let list) = try values.value(right) else { throw PartiQLError.unsupported(right.place) }
            for element in list { members.append(.value(paths.value(element))) }
        default: throw PartiQLError.unsupported(right.place)
        }
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
        let tested = try self.operand(operand)
        guard type != "missing" else { return add(.notExists(tested)) }
        var root: Int?
        for name in PartiQLKeywords.types[type] ?? [] {
            let node = add(.hasType(tested, .value(paths.value(.s(name)))))
            root = root.map { add(.or($0, node)) } ?? node
        }
        guard let root else { throw PartiQLError.unsupported(expression.place) }
        return root
    }
}
