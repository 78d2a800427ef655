import AWSCore
import AWSWire

/// A `ConditionExpression` or a `FilterExpression` with the placeholders of one request.
///
/// An object, as is whatever a write carries along: it is handed on with one count.
final class Condition: Sendable {
    /// Which of the two parameters it is; errors name it.
    enum Kind: Sendable {
        case condition, filter
    }

    private let syntax: ConditionSyntax
    private let symbols: BoundSymbols

    /// Reads a condition.
    /// - Throws: `ValidationException` in AWS's words for what is wrong with it whatever the item.
    convenience init(_ text: String, kind: Kind, _ context: inout ExpressionContext) throws(AWSError) {
        let syntax = try ConditionSyntax.of(text, kind == .filter ? .filter : .condition)
        do throws(AWSError) {
            try self.init(syntax, context.bind(syntax.symbols, syntax.kind))
        } catch {
            throw syntax.fault(context) ?? error
        }
    }

    /// Takes a condition whose names and values are put in.
    init(_ syntax: ConditionSyntax, _ symbols: BoundSymbols) throws(AWSError) {
        self.syntax = syntax
        self.symbols = symbols
        try ConditionChecks(syntax: syntax, symbols: symbols).check()
    }

    /// Whether the condition holds for an item; an item that does not exist is one without attributes.
    func matches(_ item: [String: AttributeValue]) throws(AWSError) -> Bool { holds(syntax.root, item) }

    /// All names of its paths, those of attributes among them.
    var names: [String]? { symbols.names }

    /// The attributes into which the condition's paths lead.
    var enteredNames: [String] { symbols.entered(syntax.symbols.paths) }

    /// The top-level attributes that the condition names, in its order: a filter may not name those of the key.
    var attributeNames: [String] { symbols.topLevelNames(syntax.symbols.paths) }
}

extension Condition {
    // As deep as operators are nested, of which there are at most 300.
    private func holds(_ index: Int, _ item: [String: AttributeValue]) -> Bool {
        switch syntax.nodes[index] {
        case .and(let one, let two): return holds(one, item) && holds(two, item)
        case .or(let one, let two): return holds(one, item) || holds(two, item)
        case .not(let one): return !holds(one, item)
        case .exists(let operand): return value(operand, item) != nil
        case .notExists(let operand): return value(operand, item) == nil
        case .compare(let comparator, let left, let right):
            return compare(comparator, value(left, item), value(right, item))
        case .between(let operand, let low, let high):
            guard let value = value(operand, item) else { return false }
            return compare(.greaterOrEqual, value, self.value(low, item))
                && compare(.lessOrEqual, value, self.value(high, item))
        case .isIn(let operand, let list):
            guard let value = value(operand, item) else { return false }
            return syntax.operands[list].contains { compare(.equal, value, self.value($0, item)) }
        case .hasType(let operand, let type):
            guard let value = value(operand, item), case .s(let name) = self.value(type, item) else { return false }
            return value.typeName == name
        case .beginsWith(let operand, let start):
            guard let value = value(operand, item), let start = self.value(start, item) else { return false }
            return AttributeValueComparison.begins(value, with: start)
        case .contains(let operand, let part):
            guard let value = value(operand, item), let part = self.value(part, item) else { return false }
            return AttributeValueComparison.contains(value, part)
        }
    }

    /// What is absent equals nothing and has no order; so it is different from everything.
    private func compare(
        _ comparator: ConditionSyntax.Comparator,
        _ left: AttributeValue?,
        _ right: AttributeValue?
    ) -> Bool {
        guard let left, let right else { return comparator == .notEqual }
        switch comparator {
        case .equal: return AttributeValueComparison.equal(left, right)
        case .notEqual: return !AttributeValueComparison.equal(left, right)
        case .less: return AttributeValueComparison.order(left, right).map { $0 < 0 } ?? false
        case .lessOrEqual: return AttributeValueComparison.order(left, right).map { $0 <= 0 } ?? false
        case .greater: return AttributeValueComparison.order(left, right).map { $0 > 0 } ?? false
        case .greaterOrEqual: return AttributeValueComparison.order(left, right).map { $0 >= 0 } ?? false
        }
    }

    private func value(_ operand: ConditionSyntax.Operand, _ item: [String: AttributeValue]) -> AttributeValue? {
        switch operand {
        case .path(let path): symbols.value(at: path, in: item)
        case .value(let index): symbols.values[index]
        case .sizeOfPath(let path): symbols.value(at: path, in: item).flatMap(Self.size)
        case .sizeOfValue(let index): Self.size(symbols.values[index])
        }
    }

    private static func size(_ value: AttributeValue) -> AttributeValue? {
        AttributeValueComparison.size(value).map { .n(String($0)) }
    }
}
