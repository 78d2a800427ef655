import AWSCore
import AWSWire

/// An attribute of a table's or an index's key and its type.
struct KeyAttribute: Sendable, Equatable {
    var name: String
    /// The type's name on the wire: `S`, `N` or `B`.
    var type: String
}

/// What a query asks of the sort key.
enum SortCondition: Sendable, Equatable {
    case equal(AttributeValue)
    case less(AttributeValue)
    case lessOrEqual(AttributeValue)
    case greater(AttributeValue)
    case greaterOrEqual(AttributeValue)
    case between(AttributeValue, AttributeValue)
    case beginsWith(AttributeValue)
}

/// A `KeyConditionExpression`: one value of the partition key and perhaps a range of the sort key
/// (Query.KeyConditionExpressions).
struct KeyCondition: Sendable {
    let partitionValue: AttributeValue
    let sort: SortCondition?

    /// Reads a key condition.
    /// - Throws: `ValidationException` for everything that is not `partition = :value [AND condition on the sort key]`.
    init(
        _ text: String,
        partitionKey: KeyAttribute,
        sortKey: KeyAttribute?,
        _ context: inout ExpressionContext
    ) throws(AWSError) {
        try self.init(ConditionSyntax(text, .keyCondition), partitionKey: partitionKey, sortKey: sortKey, &context)
    }

    /// Takes a key condition that was read before.
    init(
        _ syntax: ConditionSyntax,
        partitionKey: KeyAttribute,
        sortKey: KeyAttribute?,
        _ context: inout ExpressionContext
    ) throws(AWSError) {
        let symbols = try context.bind(syntax.symbols, syntax.kind)
        try ConditionChecks(syntax: syntax, symbols: symbols).check()
        let clauses = try KeyClauses(syntax: syntax, symbols: symbols).clauses()
        guard clauses.count <= 2 else { throw ExpressionError.keyCount }
        if clauses.count == 2, ExactString.equal(clauses[0].attribute, clauses[1].attribute) {
            throw ExpressionError.keyTwice
        }
        guard let partition = clauses.first(where: { ExactString.equal($0.attribute, partitionKey.name) }) else {
            throw ExpressionError.keyMissed(partitionKey.name)
        }
        try partition.requireType(partitionKey.type)
        guard case .equal(let value) = partition.condition else { throw ExpressionError.keyNotSupported }
        partitionValue = value
        guard let other = clauses.first(where: { !ExactString.equal($0.attribute, partitionKey.name) }) else {
            sort = nil
            return
        }
        guard let sortKey else { throw ExpressionError.keyNotSupported }
        guard ExactString.equal(other.attribute, sortKey.name) else { throw ExpressionError.keyMissed(sortKey.name) }
        try other.requireType(sortKey.type)
        sort = other.condition
    }
}

extension SortCondition {
    /// Whether a value of the sort key is in the range.
    func matches(_ value: AttributeValue) -> Bool {
        switch self {
        case .equal(let other): AttributeValueComparison.equal(value, other)
        case .less(let other): AttributeValueComparison.order(value, other).map { $0 < 0 } ?? false
        case .lessOrEqual(let other): AttributeValueComparison.order(value, other).map { $0 <= 0 } ?? false
        case .greater(let other): AttributeValueComparison.order(value, other).map { $0 > 0 } ?? false
        case .greaterOrEqual(let other): AttributeValueComparison.order(value, other).map { $0 >= 0 } ?? false
        case .between(let low, let high):
            SortCondition.greaterOrEqual(low).matches(value) && SortCondition.lessOrEqual(high).matches(value)
        case .beginsWith(let start): AttributeValueComparison.begins(value, with: start)
        }
    }
}
