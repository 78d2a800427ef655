internal import AWSCore
internal import AWSWire

/// The items of one partition that a key condition means.
struct KeyRange {
    let hash: [UInt8]
    private(set) var span: KeySpan
    /// What all keys of the partition begin with.
    private let partition: [UInt8]

    init(_ condition: KeyCondition, _ key: KeyLayout, isForward: Bool) throws(AWSError) {
        guard let hash = KeyBytes.of(condition.partition, isSingle: key.hash.count == 1) else {
            throw DynamoDBError.keyMismatch
        }
        for (attribute, value) in zip(key.hash, condition.partition) {
            try Self.refuseEmpty(value, attribute)
            try Self.refuseLong(value)
        }
        for (attribute, value) in zip(key.range, condition.sortPrefix) { try Self.refuseEmpty(value, attribute) }
        if let sort = condition.sort, let attribute = key.range.dropFirst(condition.sortPrefix.count).first {
            for value in sort.operands { try Self.refuseEmpty(value, attribute) }
        }
        self.hash = hash
        var partition: [UInt8] = []
        KeyBytes.append(part: hash, to: &partition)
        self.partition = partition
        span = KeySpan(low: partition, high: KeyBytes.behind(partition), isForward: isForward)
        if key.range.count > 1 {
            try addComposite(condition)
        } else if let sort = condition.sort {
            try addSingle(sort)
        }
    }

    /// No key holds an empty value, and none may be asked for.
    private static func refuseEmpty(_ value: AttributeValue, _ attribute: KeyAttribute) throws(AWSError) {
        if case .s("") = value { throw DynamoDBError.emptyKey(attribute.name, "string") }
        if case .b([]) = value { throw DynamoDBError.emptyKey(attribute.name, "binary") }
    }

    /// No partition key is so long, and AWS refuses to look for one, as a user's report has it
    /// (github.com/facebook/ThreatExchange/issues/1324).
    private static func refuseLong(_ value: AttributeValue) throws(AWSError) {
        let size =
            switch value {
            case .s(let text): text.utf8.count
            case .b(let bytes): bytes.count
            default: 0
            }
        guard size <= Table.mostHashBytes else { throw DynamoDBError.hashKeySize }
    }

    /// What keys begin with whose range begins with some bytes.
    private func prefix(_ range: [UInt8]) -> [UInt8] {
        var out = partition
        KeyBytes.append(range, to: &out)
        return out
    }

    /// What keys begin with that have a range.
    private func whole(_ range: [UInt8]) -> [UInt8] {
        var out = partition
        KeyBytes.append(part: range, to: &out)
        return out
    }

    private mutating func from(_ low: [UInt8]) {
        if span.low.lexicographicallyPrecedes(low) { span.low = low }
    }

    private mutating func before(_ high: [UInt8]) {
        if let end = span.high, high.lexicographicallyPrecedes(end) { span.high = high }
    }

    private mutating func equal(_ range: [UInt8]) {
        from(whole(range))
        before(KeyBytes.behind(whole(range)))
    }

    private mutating func begins(_ start: [UInt8]) {
        from(prefix(start))
        if let end = KeyBytes.end(ofPrefix: start) { before(prefix(end)) }
    }

    private static func bytes(_ value: AttributeValue) throws(AWSError) -> [UInt8] {
        guard let bytes = KeyBytes.of(value) else { throw DynamoDBError.keyMismatch }
        return bytes
    }

    private mutating func addSingle(_ sort: SortCondition) throws(AWSError) {
        switch sort {
        case .equal(let value): equal(try Self.bytes(value))
        case .less(let value): before(prefix(try Self.bytes(value)))
        case .lessOrEqual(let value): before(KeyBytes.behind(whole(try Self.bytes(value))))
        case .greater(let value): from(KeyBytes.behind(whole(try Self.bytes(value))))
        case .greaterOrEqual(let value): from(prefix(try Self.bytes(value)))
        case .between(let low, let high):
            from(prefix(try Self.bytes(low)))
            before(KeyBytes.behind(whole(try Self.bytes(high))))
        case .beginsWith(let start): begins(try Self.bytes(start))
        }
    }

    /// A sort key of several attributes: its bytes hold them one after the other, each with its end.
    private mutating func addComposite(_ condition: KeyCondition) throws(AWSError) {
        guard let values = KeyBytes.of(condition.sortPrefix, isSingle: false) else { throw DynamoDBError.keyMismatch }
        func with(_ value: AttributeValue) throws(AWSError) -> [UInt8] {
            var out = values
            KeyBytes.append(part: try Self.bytes(value), to: &out)
            return out
        }
        begins(values)
        switch condition.sort {
        case nil: break
        case .equal(let value): begins(try with(value))
        case .less(let value): before(prefix(try with(value)))
        case .lessOrEqual(let value): before(prefix(KeyBytes.behind(try with(value))))
        case .greater(let value): from(prefix(KeyBytes.behind(try with(value))))
        case .greaterOrEqual(let value): from(prefix(try with(value)))
        case .between(let low, let high):
            from(prefix(try with(low)))
            before(prefix(KeyBytes.behind(try with(high))))
        case .beginsWith(let start):
            var bytes = values
            KeyBytes.append(try Self.bytes(start), to: &bytes)
            begins(bytes)
        }
    }

    /// Goes on behind a place, or before it where the items are read backwards.
    mutating func start(behind start: ReadSource.Start) {
        if span.isForward {
            from(KeyBytes.behind(start.bytes))
        } else {
            before(start.bytes)
        }
    }
}
