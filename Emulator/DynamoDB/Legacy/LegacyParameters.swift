internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire

/// The parameters of before expressions, read into what expressions become.
enum LegacyParameters {
    /// Refuses a request that carries parameters of both kinds.
    static func refuseMix(_ legacy: [(String, Bool)], _ expressions: [(String, Bool)]) throws(AWSError) {
        let old = legacy.filter(\.1).map(\.0)
        let new = expressions.filter(\.1).map(\.0)
        guard old.isEmpty || new.isEmpty else { throw LegacyError.mixed(old, new) }
    }

    /// QueryFilter or ScanFilter.
    static func filter(
        _ filter: [String: DynamoDB.Condition]?,
        _ conditionalOperator: String?
    ) throws(AWSError) -> LegacyCondition? {
        try checkOperator(conditionalOperator, filter?.count)
        guard let filter, !filter.isEmpty else { return nil }
        var clauses: [LegacyCondition.Clause] = []
        for (name, condition) in filter.sorted(by: { $0.key < $1.key }) {
            clauses.append(try .init(name, condition.comparisonOperator, condition.attributeValueList))
        }
        return LegacyCondition(clauses: clauses, needsAll: conditionalOperator != "OR")
    }

    /// Expected.
    static func expected(
        _ expected: [String: DynamoDB.ExpectedAttributeValue]?,
        _ conditionalOperator: String?
    ) throws(AWSError) -> LegacyCondition? {
        try checkOperator(conditionalOperator, expected?.count)
        guard let expected, !expected.isEmpty else { return nil }
        var clauses: [LegacyCondition.Clause] = []
        for (name, condition) in expected.sorted(by: { $0.key < $1.key }) {
            clauses.append(try clause(name, condition))
        }
        return LegacyCondition(clauses: clauses, needsAll: conditionalOperator != "OR")
    }

    private static func checkOperator(_ conditionalOperator: String?, _ count: Int?) throws(AWSError) {
        guard conditionalOperator != nil else { return }
        guard let count else { throw LegacyError.operatorWithoutConditions }
        guard count > 1 else { throw LegacyError.operatorWithOne }
    }

    private static func clause(
        _ name: String,
        _ expected: DynamoDB.ExpectedAttributeValue
    ) throws(AWSError) -> LegacyCondition.Clause {
        let hasBoth = expected.value != nil && expected.attributeValueList != nil
        if let comparator = expected.comparisonOperator {
            guard expected.exists == nil else {
                throw LegacyError.expected("Exists and ComparisonOperator cannot be used together", name)
            }
            guard !hasBoth else { throw LegacyError.valueAndList(name) }
            if expected.value == nil, expected.attributeValueList == nil, !comparator.hasSuffix("NULL") {
                throw LegacyError.expected(
                    "Value or AttributeValueList must be used with ComparisonOperator: \(comparator)",
                    name
                )
            }
            return try .init(name, comparator, expected.attributeValueList ?? expected.value.map { [$0] })
        }
        guard !hasBoth else { throw LegacyError.valueAndList(name) }
        guard expected.attributeValueList == nil else {
            throw LegacyError.expected("AttributeValueList can only be used with a ComparisonOperator", name)
        }
        switch (expected.exists, expected.value) {
        case (false, nil): return try .init(name, "NULL", nil)
        case (false, _?): throw LegacyError.expected("Value cannot be used when Exists is false", name)
        case (let exists, nil):
            throw LegacyError.expected(
                "Value must be provided when Exists is \(exists.map { String($0) } ?? "null")",
                name
            )
        case (_, let value?): return try .init(name, "EQ", [value])
        }
    }

    /// AttributesToGet.
    static func projection(_ names: [String]?) throws(AWSError) -> Projection? {
        guard let names else { return nil }
        var seen: Set<String> = []
        for name in names {
            try AttributeValueChecks.check(name: name)
            guard seen.insert(name).inserted else { throw LegacyError.duplicate(name) }
        }
        var context = try ExpressionContext(
            names: Dictionary(uniqueKeysWithValues: names.enumerated().map { ("#\($0)", $1) }),
            values: nil
        )
        return try Projection(names.indices.map { "#\($0)" }.joined(separator: ", "), &context)
    }

    /// KeyConditions.
    static func keyCondition(
        _ conditions: [String: DynamoDB.Condition],
        _ key: KeyLayout
    ) throws(AWSError) -> KeyCondition {
        var clauses: [KeyClauses.Clause] = []
        for (name, condition) in conditions.sorted(by: { $0.key < $1.key }) {
            let clause = try LegacyCondition.Clause(
                name,
                condition.comparisonOperator,
                condition.attributeValueList
            )
            guard let sort = SortCondition(clause) else {
                throw DynamoDBError.validation("Attempted conditional constraint is not an indexable operation")
            }
            clauses.append(.init(attribute: name, condition: sort))
        }
        return try KeyCondition(clauses, key)
    }

    /// AttributeUpdates.
    static func update(
        _ updates: [String: DynamoDB.AttributeValueUpdate]?
    ) throws(AWSError) -> Update? {
        guard let updates, !updates.isEmpty else { return nil }
        var clauses: [String: [String]] = [:]
        var names: [String: String] = [:]
        var values: [String: AttributeValue] = [:]
        for (i, (name, update)) in updates.sorted(by: { $0.key < $1.key }).enumerated() {
            try AttributeValueChecks.check(name: name)
            names["#n\(i)"] = name
            let action = update.action ?? "PUT"
            guard let value = update.value else {
                guard action == "DELETE" else { throw LegacyError.onlyDelete }
                clauses["REMOVE", default: []].append("#n\(i)")
                continue
            }
            values[":v\(i)"] = value
            switch (action, value) {
            case ("PUT", _): clauses["SET", default: []].append("#n\(i) = :v\(i)")
            case ("ADD", .l):
                // AWS's page names numbers and sets only, yet DynamoDB appends: seen on AWS by moto's authors (pull
                // request 3585), whose users rely on it (issue 3561).
                values[":e\(i)"] = .l([])
                clauses["SET", default: []].append("#n\(i) = list_append(if_not_exists(#n\(i), :e\(i)), :v\(i))")
            case ("ADD", .n), ("ADD", .ss), ("ADD", .ns), ("ADD", .bs), ("DELETE", .ss), ("DELETE", .ns),
                ("DELETE", .bs):
                clauses[action, default: []].append("#n\(i) :v\(i)")
            default: throw LegacyError.action(action, value.typeName)
            }
        }
        var context = try ExpressionContext(names: names, values: values.isEmpty ? nil : values)
        let text = clauses.sorted { $0.key < $1.key }.map { "\($0) \($1.joined(separator: ", "))" }
        return try Update(text.joined(separator: " "), isLegacy: true, &context)
    }
}

extension SortCondition {
    /// The range that a clause asks for; nil where an index cannot give it.
    fileprivate init?(_ clause: LegacyCondition.Clause) {
        let values = clause.values
        switch clause.comparator {
        case .equal: self = .equal(values[0])
        case .less: self = .less(values[0])
        case .lessOrEqual: self = .lessOrEqual(values[0])
        case .greater: self = .greater(values[0])
        case .greaterOrEqual: self = .greaterOrEqual(values[0])
        case .between: self = .between(values[0], values[1])
        case .beginsWith: self = .beginsWith(values[0])
        default: return nil
        }
    }
}
