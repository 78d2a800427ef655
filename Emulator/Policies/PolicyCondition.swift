internal import AWSWire

/// One condition of a statement: an operator, a key and values.
///
/// IAM User Guide, "IAM JSON policy elements: Condition operators" and "Single-valued vs. multivalued context keys".
public struct PolicyCondition: Sendable {
    /// How a key of several values is compared.
    enum Quantifier: Sendable {
        case none, forAll, forAny
    }

    /// The operator's name as it was written, as `ForAnyValue:StringEqualsIfExists`.
    public let name: String
    /// The key in lower case, but for what is behind a slash.
    public let key: String
    /// The values as they were written.
    public let texts: [String]
    private let quantifier: Quantifier
    private let ifExists: Bool
    private let comparison: Comparison

    /// Reads the conditions of a statement, all of which must hold.
    static func all(_ json: JSON?, hasVariables: Bool) throws(PolicyFault) -> [PolicyCondition] {
        guard let json else { return [] }
        guard let blocks = json.object else { throw .invalidCondition }
        var all: [PolicyCondition] = []
        for block in blocks {
            guard let keys = block.value.object else { throw .invalidCondition }
            for key in keys { all.append(try PolicyCondition(block.name, key.name, key.value, hasVariables)) }
        }
        return all
    }

    private init(_ name: String, _ key: String, _ value: JSON, _ hasVariables: Bool) throws(PolicyFault) {
        self.name = name
        self.key = ConditionKey.normal(key)
        var texts: [String] = []
        for value in value.array ?? [value] {
            switch value {
            case .string(let text), .number(let text): texts.append(text)
            case .bool(let flag): texts.append(flag ? "true" : "false")
            default: throw .invalidCondition
            }
        }
        self.texts = texts
        // Names of operators count without case.
        var rest = name.lowercased()
        quantifier =
            rest.removePrefix("forallvalues:") ? .forAll : rest.removePrefix("foranyvalue:") ? .forAny : .none
        ifExists = rest.removeSuffix("ifexists")
        guard let comparison = Comparison(rest, texts, hasVariables) else { throw .unknownOperator(name) }
        // Whether a key is there is asked of no operator's values, and needs no key to be there.
        if case .null = comparison, ifExists || quantifier != .none { throw .unknownOperator(name) }
        self.comparison = comparison
    }

    /// Whether it holds of a request.
    func holds(_ facts: any PolicyFacts) -> Bool {
        let values = facts.values(of: key)
        if case .null(let isAbsent) = comparison { return isAbsent.contains(values?.isEmpty != false) }
        guard let values, !values.isEmpty else {
            if ifExists { return true }
            switch quantifier {
            case .forAll: return true
            case .forAny: return false
            case .none: return comparison.isNegated
            }
        }
        switch quantifier {
        case .forAll: return values.allSatisfy { comparison.holds($0, facts) }
        case .forAny: return values.contains { comparison.holds($0, facts) }
        // A key of several values without a set operator: one that fits does, and of a negated operator none may.
        case .none:
            return comparison.isNegated
                ? values.allSatisfy { comparison.holds($0, facts) } : values.contains { comparison.holds($0, facts) }
        }
    }
}

extension String {
    fileprivate mutating func removePrefix(_ prefix: String) -> Bool {
        guard hasPrefix(prefix) else { return false }
        self = String(dropFirst(prefix.count))
        return true
    }

    fileprivate mutating func removeSuffix(_ suffix: String) -> Bool {
        guard hasSuffix(suffix) else { return false }
        self = String(dropLast(suffix.count))
        return true
    }
}
