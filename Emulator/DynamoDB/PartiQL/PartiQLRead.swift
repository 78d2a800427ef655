import AWSCore
import AWSWire

/// How a SELECT is to be read: partitions of a table or an index, or all of it (ql-reference.select).
struct PartiQLRead: Sendable {
    /// The most partitions that an IN may name (ql-operators).
    static let mostPartitions = 50

    /// The hash values of the partitions in the order of the answer; nil where all is to be looked at.
    private(set) var partitions: [AttributeValue]?
    /// What part of each partition is to be looked at.
    private(set) var range: SortCondition?
    /// Which of the items are to be given.
    private(set) var filter: Condition?
    private(set) var isForward = true
    /// Whether the partitions are those of an IN, which is answered in pages of ten items (ql-operators).
    private(set) var isMembership = false
    /// Whether the WHERE clause says which partition is read; else all are looked at.
    private(set) var isKeyed = false
    /// The attributes that the WHERE clause names.
    private(set) var attributeNames: [String] = []

    /// - Throws: `ValidationException` for conditions on the key that do not fit it, and for an order that is not the
    ///   key's.
    init(_ select: PartiQLStatement.Select, _ key: KeyLayout, _ values: PartiQLValues) throws(AWSError) {
        if let condition = select.condition {
            try readCondition(condition, key, values)
        }
        try readOrder(select, key)
    }

    private mutating func readCondition(
        _ condition: PartiQLExpression,
        _ key: KeyLayout,
        _ values: PartiQLValues
    ) throws(AWSError) {
        let parts = condition.conjuncts
        attributeNames = condition.attributeNames
        partitions = try Self.partitions(condition, key, values)
        let equal = parts.compactMap { $0.equality(values)?.name }
        isKeyed = partitions != nil || key.hashNames.allSatisfy(equal.contains)
        if let partitions, partitions.count > Self.mostPartitions {
            throw ExpressionKind.statement.tooManyOperands(partitions.count)
        }
        isMembership =
            partitions != nil
            && parts.contains { part in part.membership(values).map { key.hashNames.contains($0.name) } ?? false }
        var rest = parts
        if partitions != nil, let sort = key.range.first {
            for (index, part) in parts.enumerated() {
                guard let range = try part.range(sort, values) else { continue }
                self.range = range
                rest.remove(at: index)
                break
            }
        }
        // What just names the only partition is no filter.
        if let partitions, partitions.count == 1 {
            rest.removeAll { part in
                guard let (name, value) = part.equality(values), key.hashNames.contains(name) else { return false }
                return (try? values.value(value)) == partitions[0]
            }
        }
        var conditions = PartiQLConditions(values)
        if try conditions.add(all: rest) != nil { filter = try conditions.finish() }
    }

    /// The condition on the key that one of the partitions stands for.
    func condition(_ partition: AttributeValue, _ key: KeyLayout) throws(AWSError) -> KeyCondition {
        var clauses: [KeyClauses.Clause] = []
        if let hash = key.hash.first {
            clauses.append(KeyClauses.Clause(attribute: hash.name, condition: .equal(partition)))
        }
        if let sort = key.range.first, let range {
            clauses.append(KeyClauses.Clause(attribute: sort.name, condition: range))
        }
        return try KeyCondition(clauses, key)
    }

    private mutating func readOrder(_ select: PartiQLStatement.Select, _ key: KeyLayout) throws(AWSError) {
        guard !select.order.isEmpty else { return }
        guard select.condition != nil else { throw PartiQLError.orderWithoutCondition }
        var ordersPartitions: Bool?
        for order in select.order {
            guard case .path(let path) = order.key.kind, let name = path.name else {
                throw PartiQLError.orderExpression(order.key)
            }
            guard key.names.contains(name) else { throw PartiQLError.orderKey(name) }
            if key.hashNames.contains(name) {
                ordersPartitions = ordersPartitions ?? order.isAscending
            } else {
                isForward = order.isAscending
            }
        }
        guard let partitions else { throw PartiQLError.orderWithoutPartition }
        guard partitions.count > 1 else { return }
        guard let isAscending = ordersPartitions else { throw PartiQLError.orderOfPartitions }
        self.partitions = partitions.sorted { one, two in
            let order = AttributeValueComparison.order(one, two) ?? 0
            return isAscending ? order < 0 : order > 0
        }
    }
}
