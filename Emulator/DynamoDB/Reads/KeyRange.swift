internal import AWSCore
internal import AWSWire
internal import Store

/// The rows of one partition that a key condition means, as SQL.
struct KeyRange {
    private(set) var conditions = [Condition.hash]
    private(set) var values: [SQLValue]
    let hash: [UInt8]

    /// What is asked of a row.
    enum Condition: UInt64 {
        case hash = 1
        case equal, less, lessOrEqual, greater, greaterOrEqual
        /// Of several entries of an index with one key, those behind one, in either direction.
        case behind, before

        var text: String {
            switch self {
            case .hash: "hash = ?"
            case .equal: "range = ?"
            case .less: "range < ?"
            case .lessOrEqual: "range <= ?"
            case .greater: "range > ?"
            case .greaterOrEqual: "range >= ?"
            case .behind: "(range, item_hash, item_range) > (?, ?, ?)"
            case .before: "(range, item_hash, item_range) < (?, ?, ?)"
            }
        }
    }

    init(_ condition: KeyCondition, _ key: KeyLayout) throws(AWSError) {
        guard let hash = KeyBytes.of(condition.partition, isSingle: key.hash.count == 1) else {
            throw DynamoDBError.keyMismatch
        }
        for (attribute, value) in zip(key.hash, condition.partition) { try Self.refuseEmpty(value, attribute) }
        for (attribute, value) in zip(key.range, condition.sortPrefix) { try Self.refuseEmpty(value, attribute) }
        if let sort = condition.sort, let attribute = key.range.dropFirst(condition.sortPrefix.count).first {
            for value in sort.operands { try Self.refuseEmpty(value, attribute) }
        }
        self.hash = hash
        values = [.blob(hash)]
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

    private mutating func bound(_ condition: Condition, _ bytes: [UInt8]) {
        conditions.append(condition)
        values.append(.blob(bytes))
    }

    private mutating func begins(_ prefix: [UInt8]) {
        guard !prefix.isEmpty else { return }
        bound(.greaterOrEqual, prefix)
        if let end = KeyBytes.end(ofPrefix: prefix) { bound(.less, end) }
    }

    private static func bytes(_ value: AttributeValue) throws(AWSError) -> [UInt8] {
        guard let bytes = KeyBytes.of(value) else { throw DynamoDBError.keyMismatch }
        return bytes
    }

    private mutating func addSingle(_ sort: SortCondition) throws(AWSError) {
        switch sort {
        case .equal(let value): bound(.equal, try Self.bytes(value))
        case .less(let value): bound(.less, try Self.bytes(value))
        case .lessOrEqual(let value): bound(.lessOrEqual, try Self.bytes(value))
        case .greater(let value): bound(.greater, try Self.bytes(value))
        case .greaterOrEqual(let value): bound(.greaterOrEqual, try Self.bytes(value))
        case .between(let low, let high):
            bound(.greaterOrEqual, try Self.bytes(low))
            bound(.lessOrEqual, try Self.bytes(high))
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
        case .less(let value): bound(.less, try whole(value))
        case .lessOrEqual(let value): bound(.less, try behind(value))
        case .greater(let value): bound(.greaterOrEqual, try behind(value))
        case .greaterOrEqual(let value): bound(.greaterOrEqual, try whole(value))
        case .between(let low, let high):
            bound(.greaterOrEqual, try whole(low))
            bound(.less, try behind(high))
        case .beginsWith(let start):
            var bytes = prefix
            KeyBytes.append(try Self.bytes(start), to: &bytes)
            begins(bytes)
        }
    }

    /// Goes on behind a row.
    mutating func start(behind start: ReadSource.Start, _ source: ReadSource, isForward: Bool) {
        if source.index == nil {
            bound(isForward ? .greater : .less, start.place.range)
        } else {
            conditions.append(isForward ? .behind : .before)
            values += [.blob(start.place.range), .blob(start.item.hash), .blob(start.item.range)]
        }
    }

    /// The whole statement.
    func sql(_ source: ReadSource, isForward: Bool) -> String {
        // Of eight conditions at most, four bits each.
        let form = conditions.reduce(isForward ? 1 : 2 as UInt64) { $0 << 4 | $1.rawValue }
        return source.queries.text(form) { makeSQL(source, isForward: isForward) }
    }

    private func makeSQL(_ source: ReadSource, isForward: Bool) -> String {
        let conditions = conditions.map(\.text).joined(separator: " AND ")
        let order = source.order.map { isForward ? $0 : "\($0) DESC" }.joined(separator: ", ")
        return
            "SELECT \(source.columns) FROM \(source.rows) WHERE \(conditions) ORDER BY \(order)"
    }
}
