import AWSCore

/// Reads update expressions (Expressions.UpdateExpressions).
struct UpdateParser {
    private var base: ExpressionParser
    private var nodes: [UpdateSyntax.Node] = []
    private var actions: [UpdateSyntax.Action] = []
    /// How many functions and sums stand around the operand that is read.
    private var nesting = 0

    init(_ text: String) throws(AWSError) {
        base = try ExpressionParser(text, .update)
    }

    mutating func parse() throws(AWSError) -> UpdateSyntax {
        var seen: [UpdateSyntax.Section] = []
        repeat {
            guard let section = base.section else { throw base.syntaxError }
            if seen.contains(section) { base.note(ExpressionError.sectionTwice(section.rawValue)) }
            seen.append(section)
            base.advance()
            repeat { try action(section) } while base.take(.comma)
        } while base.current.kind != .end
        try base.finish()
        return UpdateSyntax(.update, nodes, actions, base.symbols)
    }

    private mutating func action(_ section: UpdateSyntax.Section) throws(AWSError) {
        let path = try base.path()
        switch section {
        case .set:
            try base.expect(.equal)
            actions.append(.set(path, try sum()))
        case .remove: actions.append(.remove(path))
        case .add: actions.append(.add(path, try base.value()))
        case .delete: actions.append(.delete(path, try base.value()))
        }
    }

    /// Reads an operand, or two with a sign between.
    private mutating func sum() throws(AWSError) -> Int {
        let left = try operand()
        let isSum = base.current.kind == .plus
        guard isSum || base.current.kind == .minus else { return left }
        try base.countOperator()
        // What is left of the sign was read before it.
        if case .listAppend = nodes[left] { base.note(base.kind.functionMisplaced("list_append")) }
        base.advance()
        nesting += 1
        let right = try operand()
        nesting -= 1
        return add(isSum ? .plus(left, right) : .minus(left, right))
    }

    private mutating func operand() throws(AWSError) -> Int {
        switch base.current.kind {
        case .value: return add(.value(try base.value()))
        case .open:
            let opening = try base.open()
            let inner = try sum()
            try base.close(opening)
            return inner
        case _ where base.isCall && base.section == nil: return try call()
        default: return add(.path(try base.path()))
        }
    }

    private mutating func call() throws(AWSError) -> Int {
        try base.countOperator()
        let name = base.text(base.current)
        // ASTListener, which DynamoDB Local has inside: of the functions only if_not_exists is an operand.
        if nesting > 0, name == "list_append" { base.note(base.kind.functionMisplaced(name)) }
        base.advance()
        base.advance()
        var operands: [Int] = []
        nesting += 1
        repeat { operands.append(try operand()) } while base.take(.comma)
        nesting -= 1
        try base.expect(.close)
        return function(name, operands)
    }

    /// The node of a function; where it is none, any, as the update will not be made.
    ///
    /// The grammar asks for an operand.
    private mutating func function(_ name: String, _ operands: [Int]) -> Int {
        switch name {
        case "if_not_exists", "list_append":
            guard operands.count == 2 else {
                base.note(base.kind.operandCount(name, operands.count))
                return operands[0]
            }
            if name == "list_append" { return add(.listAppend(operands[0], operands[1])) }
            guard case .path(let path) = nodes[operands[0]] else {
                base.note(base.kind.needsPath(name))
                return operands[0]
            }
            return add(.ifNotExists(path, operands[1]))
        case "attribute_exists", "attribute_not_exists", "attribute_type", "begins_with", "contains", "size":
            base.note(base.kind.functionNotAllowed(name))
        default: base.note(base.kind.unknownFunction(name))
        }
        return operands[0]
    }

    private mutating func add(_ node: UpdateSyntax.Node) -> Int {
        nodes.append(node)
        return nodes.count - 1
    }
}
