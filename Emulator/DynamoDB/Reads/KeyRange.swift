internal import AWSCore
internal import AWSWire
internal import Store

/// The rows of one partition that a key condition means, as SQL.
struct KeyRange {
    private(set) var conditions = ["hash = ?"]
    private(set) var values: [SQLValue]
    let hash: [UInt8]

    init(_ condition: KeyCondition, _ key: KeyLayout) throws(AWSError) {
        guard let hash = KeyBytes.of(condition.partition, isSingle: key.hash.count == 1) else {
            throw DynamoDBError.keyMismatch
        }
        for (attribute, value) in zip(key.hash, condition.partition) {
            if case .s("") = value { throw DynamoDBError.emptyKey(attribute.name, "string") }
            if case .b([]) = value { throw DynamoDBError.emptyKey(attribute.name, "binary") }
        }
        self.hash = hash
        values = [.blob(hash)]
        if key.range.count > 1 {
            try addComposite(condition)
        } else if let sort = condition.sort {
            try addSingle(sort)
        }
    }

    private mutating func bound(_ comparator: String, _ bytes: [UInt8]) {
        conditions.append("range \(comparator) ?")
        values.append(.blob(bytes))
    }

    private mutating func begins(_ prefix: [UInt8]) {
        guard !prefix.isEmpty else { return }
        bound(">=", prefix)
        if let end = KeyBytes.end(ofPrefix: prefix) { bound("<", end) }
    }

    private static func bytes(_ value: AttributeValue) throws(AWSError) -> [UInt8] {
        guard let bytes = KeyBytes.of(value) else { throw DynamoDBError.keyMismatch }
        return bytes
    }

    private mutating func addSingle(_ sort: SortCondition) throws(AWSError) {
        switch sort {
        case .equal(let value): bound("=", try Self.bytes(value))
        case .less(let value): bound("<", try Self.bytes(value))
        case .lessOrEqual(let value): bound("<=", try Self.bytes(value))
        case .greater(let value): bound(">", try Self.bytes(value))
        case .greaterOrEqual(let value): bound(">=", try Self.bytes(value))
        case .between(let low, let high):
            bound(">=", try Self.bytes(low))
            bound("<=", try Self.bytes(high))
        case .beginsWith(let start): begins(try Self.bytes(start))
        }
    }

    /// A sort key of several attributes: its bytes hold them one after the other, each with its end.
    private mutating func addComposite(_ condition: KeyCondition) throws(AWSError) {
        guard let prefix = KeyBytes.of(condition.sortPrefix, isSingle: false) else { throw DynamoDBError.keyMismatch }
        func whole(_ value: AttributeValue) throws(AWSError) -> [UInt8] {
            var out = prefix
            KeyBytes.append(try Self.bytes(value), to: &out)
            return out + [0, 0]
        }
        func behind(_ value: AttributeValue) throws(AWSError) -> [UInt8] {
            let bytes = try whole(value)
            return KeyBytes.end(ofPrefix: bytes) ?? bytes
        }
        begins(prefix)
        switch condition.sort {
        case nil: break
        case .equal(let value): begins(try whole(value))
        case .less(let value): bound("<", try whole(value))
        case .lessOrEqual(let value): bound("<", try behind(value))
        case .greater(let value): bound(">=", try behind(value))
        case .greaterOrEqual(let value): bound(">=", try whole(value))
        case .between(let low, let high):
            bound(">=", try whole(low))
            bound("<", try behind(high))
        case .beginsWith(let start):
            var bytes = prefix
            KeyBytes.append(try Self.bytes(start), to: &bytes)
            begins(bytes)
        }
    }

    /// Goes on behind a row.
    mutating func start(behind start: ReadSource.Start, _ source: ReadSource, isForward: Bool) {
        let comparator = isForward ? ">" : "<"
        if source.index == nil {
            bound(comparator, start.place.range)
        } else {
            conditions.append("(range, item_hash, item_range) \(comparator) (?, ?, ?)")
            values += [.blob(start.place.range), .blob(start.item.hash), .blob(start.item.range)]
        }
    }

    /// The whole statement.
    func sql(_ source: ReadSource, isForward: Bool) -> String {
        let order = source.order.map { isForward ? $0 : "\($0) DESC" }.joined(separator: ", ")
        return
            "SELECT \(source.columns) FROM \(source.rows) WHERE \(conditions.joined(separator: " AND ")) ORDER BY \(order)"
    }
}
