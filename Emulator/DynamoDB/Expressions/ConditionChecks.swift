import AWSCore
import AWSWire

/// What DynamoDB refuses in a condition before it looks at an item: operands of the wrong kind or type.
struct ConditionChecks {
    let syntax: ConditionSyntax
    let symbols: BoundSymbols

    func check() throws(AWSError) {
        for node in syntax.nodes { try check(node) }
    }

    func check(_ node: ConditionSyntax.Node) throws(AWSError) {
        switch node {
        case .and, .or, .not: break
        // The commonest, whose operands need not be put into lists.
        case .compare(let comparator, .path, .value(let index)):
            if comparator != .equal, comparator != .notEqual { try requireOrder(index, comparator.rawValue) }
        case .exists(let operand): try requirePath(operand, "attribute_exists")
        case .notExists(let operand): try requirePath(operand, "attribute_not_exists")
        case .compare(let comparator, let left, let right):
            try check([left, right], comparator.rawValue)
            if comparator != .equal, comparator != .notEqual { try requireOrder([left, right], comparator.rawValue) }
        case .between(let operand, let low, let high):
            try check([operand, low, high], "BETWEEN")
            try requireOrder([operand, low, high], "BETWEEN")
            try checkBounds(low, high)
        case .isIn(let operand, let list): try check([operand] + syntax.operands[list], "IN")
        case .hasType(let operand, let type):
            try check([operand, type], "attribute_type")
            try checkType(type)
        case .beginsWith(let operand, let start):
            try check([operand, start], "begins_with")
            try require([operand, start], "begins_with") { type in type == "S" || type == "B" }
            for operand in [operand, start] where operand.isSize { throw syntax.kind.operandType("begins_with", "N") }
        // Of any type (Operator, which DynamoDB Local has inside): what cannot contain anything contains nothing.
        case .contains(let operand, let part): try check([operand, part], "contains")
        }
    }

    /// Checks the `size` in operands, and that the first of them is not compared with itself.
    private func check(_ operands: [ConditionSyntax.Operand], _ name: String) throws(AWSError) {
        for operand in operands {
            guard case .sizeOfValue(let index) = operand, AttributeValueComparison.size(symbols.values[index]) == nil
            else { continue }
            throw syntax.kind.operandType("size", symbols.values[index].typeName)
        }
        guard case .path(let first) = operands[0] else { return }
        for case .path(let other) in operands.dropFirst() where symbols.same(first, other) {
            throw syntax.kind.sameOperands(name, symbols.text(first))
        }
    }

    private func requirePath(_ operand: ConditionSyntax.Operand, _ name: String) throws(AWSError) {
        switch operand {
        case .path: break
        case .value, .sizeOfPath, .sizeOfValue: throw syntax.kind.needsPath(name)
        }
    }

    private func requireOrder(_ operands: [ConditionSyntax.Operand], _ name: String) throws(AWSError) {
        try require(operands, name) { type in type == "S" || type == "N" || type == "B" }
    }

    private func requireOrder(_ index: Int, _ name: String) throws(AWSError) {
        switch symbols.values[index] {
        case .s, .n, .b: break
        case let value: throw syntax.kind.operandType(name, value.typeName)
        }
    }

    private func require(
        _ operands: [ConditionSyntax.Operand],
        _ name: String,
        _ isAllowed: (String) -> Bool
    ) throws(AWSError) {
        for case .value(let index) in operands where !isAllowed(symbols.values[index].typeName) {
            throw syntax.kind.operandType(name, symbols.values[index].typeName)
        }
    }

    private func checkType(_ operand: ConditionSyntax.Operand) throws(AWSError) {
        if operand.isSize { throw syntax.kind.operandType("attribute_type", "N") }
        // A path is not refused here: it is just never the name of a type.
        guard case .value(let index) = operand else { return }
        guard case .s(let name) = symbols.values[index] else {
            throw syntax.kind.operandType("attribute_type", symbols.values[index].typeName)
        }
        let types = ["B", "NULL", "SS", "BOOL", "L", "BS", "N", "NS", "S", "M"]
        guard types.contains(name) else { throw syntax.kind.attributeType(name) }
    }

    private func checkBounds(_ low: ConditionSyntax.Operand, _ high: ConditionSyntax.Operand) throws(AWSError) {
        guard case .value(let low) = low, case .value(let high) = high else { return }
        guard let order = AttributeValueComparison.order(symbols.values[low], symbols.values[high]) else {
            throw syntax.kind.boundTypes(symbols.values[low], symbols.values[high])
        }
        guard order <= 0 else { throw syntax.kind.boundOrder(symbols.values[low], symbols.values[high]) }
    }
}
