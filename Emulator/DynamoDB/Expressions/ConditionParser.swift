import AWSCore

/// Reads conditions, filters and key conditions (Expressions.OperatorsAndFunctions).
struct ConditionParser {
    /// What was read so far: `(a)` may be the start of a comparison, `(a = b)` may not.
    private enum Part {
        case condition(Int)
        case operand(ConditionSyntax.Operand)
        case call(Call)
    }

    /// The grammar asks for an operand, so there is at least one.
    private struct Call {
        var name: String
        var operands: [ConditionSyntax.Operand]
    }

    private var base: ExpressionParser
    private var nodes: [ConditionSyntax.Node] = []
    private var list: [ConditionSyntax.Operand] = []

    init(_ text: String, _ kind: ExpressionKind) throws(AWSError) {
        base = try ExpressionParser(text, kind)
    }

    mutating func parse() throws(AWSError) -> ConditionSyntax {
        _ = try condition(try expression(binding: 1))
        try base.finish()
        return ConditionSyntax(base.kind, base.symbols, nodes, list)
    }

    /// Reads operators that bind at least this much: 1 is OR, 2 is AND.
    private mutating func expression(binding: Int) throws(AWSError) -> Part {
        var left = try negation()
        while true {
            let strength = base.current.kind == .and ? 2 : base.current.kind == .or ? 1 : 0
            guard strength >= binding else { return left }
            let one = try condition(left)
            try base.countOperator()
            base.advance()
            let two = try condition(try expression(binding: strength + 1))
            left = add(strength == 2 ? .and(one, two) : .or(one, two))
        }
    }

    private mutating func negation() throws(AWSError) -> Part {
        guard base.current.kind == .not else { return try comparison() }
        try base.countOperator()
        base.advance()
        return add(.not(try condition(try negation())))
    }

    private mutating func comparison() throws(AWSError) -> Part {
        let part = try primary()
        if let comparator = Self.comparator(base.current.kind) {
            let left = try startOperator(part)
            return add(.compare(comparator, left, try operand(try term())))
        }
        switch base.current.kind {
        case .between:
            let value = try startOperator(part)
            let low = try operand(try term())
            try base.expect(.and)
            return add(.between(value, low, try operand(try term())))
        case .isIn:
            let value = try startOperator(part)
            guard base.current.kind == .open else { throw base.syntaxError }
            base.advance()
            let first = list.count
            repeat {
                let member = try operand(try term())
                list.append(member)
            } while base.take(.comma)
            try base.expect(.close)
            if list.count - first > ExpressionParser.mostOperands {
                base.note(base.kind.tooManyOperands(list.count - first))
            }
            return add(.isIn(value, first..<list.count))
        default: return part
        }
    }

    private static func comparator(_ kind: ExpressionToken.Kind) -> ConditionSyntax.Comparator? {
        switch kind {
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        case .greater: .greater
        case .greaterOrEqual: .greaterOrEqual
        default: nil
        }
    }

    /// Takes an operator, of which `part` is the first operand.
    private mutating func startOperator(_ part: Part) throws(AWSError) -> ConditionSyntax.Operand {
        let first = try operand(part)
        try base.countOperator()
        base.advance()
        return first
    }

    private mutating func primary() throws(AWSError) -> Part {
        guard base.current.kind == .open else { return try term() }
        return try inParentheses { parser throws(AWSError) in try parser.expression(binding: 1) }
    }

    /// Reads a path, a value or a function.
    private mutating func term() throws(AWSError) -> Part {
        switch base.current.kind {
        case .value: .operand(.value(try base.value()))
        case .open: try inParentheses { parser throws(AWSError) in try parser.term() }
        case _ where base.isCall: try call()
        default: .operand(.path(try base.path()))
        }
    }

    private mutating func inParentheses(
        _ content: (inout ConditionParser) throws(AWSError) -> Part
    ) throws(AWSError) -> Part {
        let opening = try base.open()
        let part = try content(&self)
        try base.close(opening)
        return part
    }

    private mutating func call() throws(AWSError) -> Part {
        try base.countOperator()
        var call = Call(name: base.text(base.current), operands: [])
        base.advance()
        base.advance()
        repeat {
            let part = try term()
            call.operands.append(try operand(part))
        } while base.take(.comma)
        try base.expect(.close)
        return .call(call)
    }
}

extension ConditionParser {
    /// The functions and how many operands they take; `size` is the one that gives a value.
    private static func operandCount(_ function: String) -> Int? {
        switch function {
        case "attribute_exists", "attribute_not_exists", "size": 1
        case "attribute_type", "begins_with", "contains": 2
        default: nil
        }
    }

    private mutating func add(_ node: ConditionSyntax.Node) -> Part {
        nodes.append(node)
        return .condition(nodes.count - 1)
    }

    /// The node of what must be a condition by now.
    private mutating func condition(_ part: Part) throws(AWSError) -> Int {
        switch part {
        case .condition(let node): return node
        case .operand: throw base.syntaxError
        case .call(let call):
            nodes.append(function(call))
            return nodes.count - 1
        }
    }

    /// The operand that a part is, which no condition can be.
    private mutating func operand(_ part: Part) throws(AWSError) -> ConditionSyntax.Operand {
        switch part {
        case .condition: throw base.syntaxError
        case .operand(let operand): return operand
        case .call(let call):
            guard isKnown(call.name) else { return call.operands[0] }
            guard call.name == "size" else {
                base.note(base.kind.functionMisplaced(call.name))
                return call.operands[0]
            }
            if call.operands.count != 1 { base.note(base.kind.operandCount("size", call.operands.count)) }
            if call.operands[0].isSize { base.note(base.kind.operandType("size", "N")) }
            return switch call.operands[0] {
            case .path(let path), .sizeOfPath(let path): .sizeOfPath(path)
            case .value(let value), .sizeOfValue(let value): .sizeOfValue(value)
            }
        }
    }

    /// The node of a function; where it is none, any, as the condition will not be evaluated.
    private mutating func function(_ call: Call) -> ConditionSyntax.Node {
        let first = call.operands[0]
        guard isKnown(call.name) else { return .exists(first) }
        guard call.operands.count == Self.operandCount(call.name), let last = call.operands.last else {
            base.note(base.kind.operandCount(call.name, call.operands.count))
            return .exists(first)
        }
        switch call.name {
        case "attribute_exists": return .exists(first)
        case "attribute_not_exists": return .notExists(first)
        case "attribute_type": return .hasType(first, last)
        case "begins_with": return .beginsWith(first, last)
        case "contains": return .contains(first, last)
        default:
            base.note(base.kind.functionMisplaced(call.name))
            return .exists(first)
        }
    }

    private mutating func isKnown(_ name: String) -> Bool {
        if Self.operandCount(name) != nil { return true }
        let isOfUpdates = name == "if_not_exists" || name == "list_append"
        base.note(isOfUpdates ? base.kind.functionNotAllowed(name) : base.kind.unknownFunction(name))
        return false
    }
}
