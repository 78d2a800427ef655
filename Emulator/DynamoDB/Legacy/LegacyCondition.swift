internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire

/// Conditions as requests carried them before expressions: Expected, QueryFilter and ScanFilter
/// (developer guide, "Legacy DynamoDB conditional parameters").
final class LegacyCondition: ItemCondition {
    /// One attribute and how it is compared.
    struct Clause: Sendable {
        var attribute: String
        var comparator: Comparator
        var values: [AttributeValue]
    }

    enum Comparator: String, Sendable {
        case equal = "EQ"
        case notEqual = "NE"
        case isIn = "IN"
        case lessOrEqual = "LE"
        case less = "LT"
        case greaterOrEqual = "GE"
        case greater = "GT"
        case between = "BETWEEN"
        case notNull = "NOT_NULL"
        case null = "NULL"
        case contains = "CONTAINS"
        case notContains = "NOT_CONTAINS"
        case beginsWith = "BEGINS_WITH"
    }

    let clauses: [Clause]
    let needsAll: Bool

    init(clauses: [Clause], needsAll: Bool) {
        self.clauses = clauses
        self.needsAll = needsAll
    }

    var attributeNames: [String] { clauses.map(\.attribute) }

    var names: [String]? { attributeNames }

    func matches(_ item: [String: AttributeValue]) -> Bool {
        needsAll
            ? clauses.allSatisfy { Self.holds($0, item[$0.attribute]) }
            : clauses.contains { Self.holds($0, item[$0.attribute]) }
    }

    private static func holds(_ clause: Clause, _ value: AttributeValue?) -> Bool {
        let values = clause.values
        func compare(_ accepts: (Int) -> Bool) -> Bool {
            guard let value, let order = AttributeValueComparison.order(value, values[0]) else { return false }
            return accepts(order)
        }
        func isEqual(_ other: AttributeValue) -> Bool {
            value.map { AttributeValueComparison.equal($0, other) } ?? false
        }
        switch clause.comparator {
        case .equal: return isEqual(values[0])
        case .notEqual: return !isEqual(values[0])
        case .isIn: return values.contains(where: isEqual)
        case .lessOrEqual: return compare { $0 <= 0 }
        case .less: return compare { $0 < 0 }
        case .greaterOrEqual: return compare { $0 >= 0 }
        case .greater: return compare { $0 > 0 }
        case .between:
            guard let value, let low = AttributeValueComparison.order(value, values[0]),
                let high = AttributeValueComparison.order(value, values[1])
            else { return false }
            return low >= 0 && high <= 0
        case .notNull: return value != nil
        case .null: return value == nil
        case .contains: return value.map { AttributeValueComparison.contains($0, values[0]) } ?? false
        case .notContains: return !(value.map { AttributeValueComparison.contains($0, values[0]) } ?? false)
        case .beginsWith: return value.map { AttributeValueComparison.begins($0, with: values[0]) } ?? false
        }
    }
}

extension LegacyCondition.Clause {
    /// A clause of a request, its values counted and of types that the comparison takes.
    init(_ attribute: String, _ comparator: String, _ values: [AttributeValue]?) throws(AWSError) {
        try AttributeValueChecks.check(name: attribute)
        // The model checks the names of comparisons.
        guard let known = LegacyCondition.Comparator(rawValue: comparator) else {
            throw .internalFailure("the comparison \(comparator) passed the model's check")
        }
        var stored: [AttributeValue] = []
        for value in values ?? [] { stored.append(try AttributeValueChecks.stored(value)) }
        self.init(attribute: attribute, comparator: known, values: stored)
        let count =
            switch known {
            case .null, .notNull: 0...0
            case .between: 2...2
            case .isIn: 1...100
            default: 1...1
            }
        guard count.contains(stored.count) else { throw LegacyError.argumentCount(comparator) }
        for value in stored {
            guard known.takes(value) else { throw LegacyError.argumentType(comparator, value.typeName) }
            guard value.typeName == stored[0].typeName else { throw LegacyError.argumentTypes }
        }
        if known == .between {
            guard (AttributeValueComparison.order(stored[0], stored[1]) ?? 0) <= 0 else {
                throw LegacyError.between(stored[0], stored[1])
            }
        }
    }
}

extension LegacyCondition.Comparator {
    /// Whether a value can be compared with (API_Condition, ComparisonOperator).
    fileprivate func takes(_ value: AttributeValue) -> Bool {
        switch (self, value) {
        case (.equal, _), (.notEqual, _), (.null, _), (.notNull, _): true
        case (.beginsWith, .s), (.beginsWith, .b): true
        case (.beginsWith, _): false
        case (.contains, .s), (.contains, .n), (.contains, .b), (.notContains, .s), (.notContains, .n),
            (.notContains, .b):
            true
        case (.contains, .bool), (.contains, .null), (.notContains, .bool), (.notContains, .null): true
        case (.contains, _), (.notContains, _): false
        case (.isIn, .s), (.isIn, .n), (.isIn, .b): true
        case (.isIn, _): false
        case (_, .s), (_, .n), (_, .b): true
        default: false
        }
    }
}
