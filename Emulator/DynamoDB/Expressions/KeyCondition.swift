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

/// A `KeyConditionExpression`: one value of each attribute of the partition key, and perhaps a range of the sort key
/// (Query.KeyConditionExpressions).
struct KeyCondition: Sendable {
    /// The partition key's values, in the order of the key's attributes.
    let partition: [AttributeValue]
    /// The values of the sort key's first attributes, where it has several; a range can only be asked of the last one
    /// (developer guide, "Multi-attribute keys").
    let sortPrefix: [AttributeValue]
    /// The range asked of the sort key's next attribute.
    let sort: SortCondition?

    /// Takes conditions on one attribute each.
    init(_ clauses: [KeyClauses.Clause], _ key: KeyLayout) throws(AWSError) {
        let isMulti = key.hash.count > 1 || key.range.count > 1
        // AWS says first that a key is there twice: a user's report of a range as two conditions beside the partition key's
        // (github.com/awslabs/aws-athena-query-federation/issues/373).
        for (i, clause) in clauses.enumerated()
        where clauses[..<i].contains(where: { ExactString.equal($0.attribute, clause.attribute) }) {
            throw ExpressionError.keyTwice
        }
        guard !clauses.isEmpty, clauses.count <= (isMulti ? key.hash.count + key.range.count : 2) else {
            throw ExpressionError.keyCount
        }
        func clause(_ attribute: KeyAttribute) -> KeyClauses.Clause? {
            clauses.first { ExactString.equal($0.attribute, attribute.name) }
        }
        var values: [AttributeValue] = []
        for attribute in key.hash {
            guard let found = clause(attribute) else { throw ExpressionError.keyMissed(attribute.name) }
            try found.requireType(attribute.type)
            guard case .equal(let value) = found.condition else { throw ExpressionError.keyNotSupported }
            values.append(value)
        }
        partition = values
        var rest = clauses.count - key.hash.count
        var prefix: [AttributeValue] = []
        var range: SortCondition?
        for attribute in key.range where rest > 0 {
            guard range == nil else { throw ExpressionError.keyNotSupported }
            guard let found = clause(attribute) else { throw ExpressionError.keyMissed(attribute.name) }
            try found.requireType(attribute.type)
            rest -= 1
            if case .equal(let value) = found.condition, key.range.count > 1 {
                prefix.append(value)
            } else {
                range = found.condition
            }
        }
        guard rest == 0 else { throw ExpressionError.keyNotSupported }
        sortPrefix = prefix
        sort = range
    }
}

extension KeyCondition {
    /// Whether anything is asked of the sort key.
    var hasRange: Bool { sort != nil || !sortPrefix.isEmpty }

    /// Whether a key is among those that the condition means, its partition apart.
    func includes(_ attributes: [String: AttributeValue], _ key: KeyLayout) -> Bool {
        for (attribute, value) in zip(key.range, sortPrefix) {
            guard let other = attributes[attribute.name], AttributeValueComparison.equal(value, other) else {
                return false
            }
        }
        guard let sort, sortPrefix.count < key.range.count else { return true }
        return attributes[key.range[sortPrefix.count].name].map(sort.matches) ?? false
    }
}

extension SortCondition {
    /// The values that the sort key is compared with.
    var operands: [AttributeValue] {
        switch self {
        case .equal(let value), .less(let value), .lessOrEqual(let value), .greater(let value),
            .greaterOrEqual(let value), .beginsWith(let value):
            [value]
        case .between(let low, let high): [low, high]
        }
    }

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
