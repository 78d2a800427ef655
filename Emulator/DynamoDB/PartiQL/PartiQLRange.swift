import AWSCore
import AWSWire

extension PartiQLExpression {
    /// What the expression asks of the sort key; nil where it asks for something else, or for what is no range.
    func range(_ attribute: KeyAttribute, _ values: PartiQLValues) throws(AWSError) -> SortCondition? {
        func isKey(_ expression: PartiQLExpression) -> Bool {
            guard case .path(let path) = expression.kind, let name = path.name else { return false }
            return ExactString.equal(name, attribute.name)
        }
        switch kind {
        case .binary(let sign, let left, let right):
            guard let comparator = sign.comparator else { return nil }
            if isKey(left), values.isValue(right) {
                return SortCondition(comparator, try attribute.checked(right, values))
            }
            if isKey(right), values.isValue(left) {
                return SortCondition(comparator.mirrored, try attribute.checked(left, values))
            }
            return nil
        case .between(let operand, let low, let high):
            guard isKey(operand), values.isValue(low), values.isValue(high) else { return nil }
            return .between(try attribute.checked(low, values), try attribute.checked(high, values))
        case .call("begins_with", let operands):
            guard operands.count == 2, isKey(operands[0]), values.isValue(operands[1]) else { return nil }
            return .beginsWith(try attribute.checked(operands[1], values))
        default: return nil
        }
    }
}

extension SortCondition {
    /// Nil for what is no range.
    init?(_ comparator: ConditionSyntax.Comparator, _ value: AttributeValue) {
        switch comparator {
        case .equal: self = .equal(value)
        case .notEqual: return nil
        case .less: self = .less(value)
        case .lessOrEqual: self = .lessOrEqual(value)
        case .greater: self = .greater(value)
        case .greaterOrEqual: self = .greaterOrEqual(value)
        }
    }
}

extension ConditionSyntax.Comparator {
    /// The comparison with its sides changed.
    var mirrored: ConditionSyntax.Comparator {
        switch self {
        case .equal, .notEqual: self
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        }
    }
}
