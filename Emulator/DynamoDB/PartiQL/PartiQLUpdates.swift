import AWSCore
import AWSWire

/// Makes an update of DynamoDB's own expressions of the SET and REMOVE clauses of a statement (ql-reference.update).
struct PartiQLUpdates {
    private let values: PartiQLValues
    private var paths = PartiQLSymbols()
    private var nodes: [UpdateSyntax.Node] = []
    private var actions: [UpdateSyntax.Action] = []

    /// - Throws: `ValidationException` for what cannot be assigned, and for paths that meet.
    static func update(_ actions: [PartiQLStatement.Action], _ values: PartiQLValues) throws(AWSError) -> Update {
        var updates = PartiQLUpdates(values: values)
        for action in actions { try updates.add(action) }
        let syntax = UpdateSyntax(.statement, updates.nodes, updates.actions, updates.paths.symbols)
        return try Update(syntax, updates.paths.bound)
    }

    private init(values: PartiQLValues) { self.values = values }

    private mutating func add(_ action: PartiQLStatement.Action) throws(AWSError) {
        switch action {
        case .remove(let path): actions.append(.remove(paths.path(path)))
        case .set(let path, let value):
            switch value.kind {
            case .call("set_add", let arguments):
                let set = try set("set_add", path, arguments)
                actions.append(.add(paths.path(path), paths.value(set)))
            case .call("set_delete", let arguments):
                let set = try set("set_delete", path, arguments)
                actions.append(.delete(paths.path(path), paths.value(set)))
            default:
                let node = try node(value)
                actions.append(.set(paths.path(path), node))
            }
        }
    }

    /// The set that is to be added or taken away: DynamoDB's updates do that in place, so here just of the path that is
    /// assigned to.
    private func set(
        _ function: String,
        _ path: PartiQLPath,
        _ arguments: [PartiQLExpression]
    ) throws(AWSError) -> AttributeValue {
        guard arguments.count == 2 else { throw PartiQLError.setOperands(function) }
        guard case .path(path) = arguments[0].kind else { throw PartiQLError.setTarget(function) }
        guard values.isValue(arguments[1]) else { throw PartiQLError.setValue(function) }
        let value = try values.value(arguments[1])
        switch value {
        case .ss, .ns, .bs: return value
        default: throw PartiQLError.setValue(function)
        }
    }

    private mutating func node(_ expression: PartiQLExpression) throws(AWSError) -> Int {
        let node: UpdateSyntax.Node
        switch expression.kind {
        case .path(let path): node = .path(paths.path(path))
        case .binary(.plus, let left, let right): node = .plus(try self.node(left), try self.node(right))
        case .binary(.minus, let left, let right): node = .minus(try self.node(left), try self.node(right))
        case .call("list_append", let arguments):
            guard arguments.count == 2 else {
                throw ExpressionKind.statement.operandCount("list_append", arguments.count)
            }
            node = .listAppend(try self.node(arguments[0]), try self.node(arguments[1]))
        case .call(let name, _): throw PartiQLError.unknownFunction(name, expression.place)
        case .binary(let sign, _, _): throw PartiQLError.updateOperator(sign.rawValue)
        case .negative: throw PartiQLError.updateOperator("-")
        case .not: throw PartiQLError.updateOperator("not")
        case .between: throw PartiQLError.updateOperator("between")
        case .isType: throw PartiQLError.isInUpdate
        case .missing: throw PartiQLError.comparedMissing
        case .statement: throw PartiQLError.unsupportedToken(expression)
        default: node = .value(paths.value(try values.value(expression)))
        }
        nodes.append(node)
        return nodes.count - 1
    }
}
