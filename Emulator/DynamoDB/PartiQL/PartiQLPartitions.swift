import AWSCore
import AWSWire

extension PartiQLRead {
    /// The hash values that a condition allows; nil where it allows any, and where the key has several hash attributes:
    /// then all is looked at.
    static func partitions(
        _ condition: PartiQLExpression,
        _ key: KeyLayout,
        _ values: PartiQLValues
    ) throws(AWSError) -> [AttributeValue]? {
        guard let hash = key.hash.first, key.hash.count == 1 else { return nil }
        switch condition.kind {
        case .binary(.or, let left, let right):
            guard let one = try partitions(left, key, values), let two = try partitions(right, key, values) else {
                return nil
            }
            return unique(one + two)
        case .binary(.and, let left, let right):
            if let found = try partitions(left, key, values) { return found }
            return try partitions(right, key, values)
        default:
            if let (name, value) = condition.equality(values), ExactString.equal(name, hash.name) {
                return [try hash.checked(value, values)]
            }
            guard let (name, list) = condition.membership(values), ExactString.equal(name, hash.name) else {
                return nil
            }
            var found: [AttributeValue] = []
            for value in list { found.append(try hash.checked(value, values)) }
            return unique(found)
        }
    }

    private static func unique(_ partitions: [AttributeValue]) -> [AttributeValue] {
        var seen: Set<[UInt8]?> = []
        return partitions.filter { seen.insert(AttributeValueComparison.sortKey($0)).inserted }
    }
}
