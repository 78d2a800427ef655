internal import AWSCore
internal import AWSWire

/// An item's place in its table: bytes that order as the key's values do.
struct ItemKey: Sendable, Hashable {
    /// The bytes in whose order items lie.
    let bytes: [UInt8]

    /// Of the parts that an item's or an index entry's place has, the item's: the last two.
    init(_ place: UnsafeBufferPointer<UInt8>) {
        let parts = KeyBytes.parts(place).suffix(2)
        self.init(hash: parts.first ?? [], range: parts.last ?? [])
    }

    init(hash: [UInt8], range: [UInt8]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(hash.count + range.count + 4)
        KeyBytes.append(part: hash, to: &bytes)
        KeyBytes.append(part: range, to: &bytes)
        self.bytes = bytes
    }

    /// Takes two parts, each with its end.
    init(parts bytes: [UInt8]) { self.bytes = bytes }

    /// The bytes of the partition key.
    var hash: [UInt8] { bytes.withUnsafeBufferPointer { KeyBytes.parts($0).first } ?? [] }

    /// The bytes of the sort key; none where there is none.
    var range: [UInt8] { bytes.withUnsafeBufferPointer { KeyBytes.parts($0).last } ?? [] }

    /// The bytes in whose order an index's entries lie: at one place those of several items may be.
    func bytes(of item: ItemKey) -> [UInt8] { bytes + item.bytes }

    /// Takes the bytes together, where an array would give them one by one: batches and transactions hash all their keys.
    func hash(into hasher: inout Hasher) { hasher.combine(KeyHash.of(bytes)) }
}

extension Table {
    /// The place of an item, its key checked as PutItem does.
    func key(of item: [String: AttributeValue]) throws(AWSError) -> ItemKey {
        try key(item[hashKey.name], rangeKey.flatMap { item[$0.name] })
    }

    /// The same of an item's text.
    func key(of item: ItemText) throws(AWSError) -> ItemKey {
        if let key = textKey(of: item) { return key }
        return try key(item.attribute(hashKey.name), rangeKey.flatMap { item.attribute($0.name) })
    }

    /// The place of an item whose key is of strings, which are bytes of its text; nil where anything else is to be said.
    private func textKey(of item: ItemText) -> ItemKey? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64)
        func append(_ attribute: KeyAttribute, limit: Int) -> Bool {
            guard attribute.type == "S" else { return false }
            return item.withString(attribute.name) { text in
                guard !text.isEmpty, text.count <= limit else { return false }
                KeyBytes.append(part: text, to: &bytes)
                return true
            }
        }
        guard append(hashKey, limit: Self.mostHashBytes) else { return nil }
        if let rangeKey {
            guard append(rangeKey, limit: Self.mostRangeBytes) else { return nil }
        } else {
            KeyBytes.append(part: [], to: &bytes)
        }
        return ItemKey(parts: bytes)
    }

    /// The bytes that a partition key and a sort key may have (developer guide, "Constraints in Amazon DynamoDB").
    static let mostHashBytes = 2048
    private static let mostRangeBytes = 1024

    private func key(_ hash: AttributeValue?, _ range: AttributeValue?) throws(AWSError) -> ItemKey {
        guard let hash else { throw DynamoDBError.missingKey(hashKey.name) }
        let hashBytes = try bytes(hash, hashKey, limit: Self.mostHashBytes, DynamoDBError.hashKeySize)
        guard let rangeKey else { return ItemKey(hash: hashBytes, range: []) }
        guard let range else { throw DynamoDBError.missingKey(rangeKey.name) }
        return ItemKey(
            hash: hashBytes,
            range: try bytes(range, rangeKey, limit: Self.mostRangeBytes, DynamoDBError.rangeKeySize)
        )
    }

    /// The place that a key names: just the key's attributes, of their types.
    ///
    /// What is no value at all is told before that the key is none of the table's.
    func key(_ key: [String: AttributeValue]) throws(AWSError) -> ItemKey {
        do throws(AWSError) {
            return try exactKey(key)
        } catch {
            for name in key.keys.sorted() {
                if let value = key[name] { _ = try AttributeValueChecks.stored(value) }
            }
            throw error
        }
    }

    private func exactKey(_ key: [String: AttributeValue]) throws(AWSError) -> ItemKey {
        guard key.count == keyNames.count, let hash = key[hashKey.name], hash.typeName == hashKey.type else {
            throw DynamoDBError.keyMismatch
        }
        let hashBytes = try bytes(hash, hashKey, limit: Self.mostHashBytes, DynamoDBError.hashKeySize)
        guard let rangeKey else { return ItemKey(hash: hashBytes, range: []) }
        guard let range = key[rangeKey.name], range.typeName == rangeKey.type else { throw DynamoDBError.keyMismatch }
        return ItemKey(
            hash: hashBytes,
            range: try bytes(range, rangeKey, limit: Self.mostRangeBytes, DynamoDBError.rangeKeySize)
        )
    }

    /// Refuses paths that lead into attributes of the table's key or of its indexes', which are scalars (DynamoDB Local).
    func refusePaths(into names: [String]?) throws(AWSError) {
        guard let names, !names.isEmpty else { return }
        if let name = keyNames.first(where: names.contains) { throw DynamoDBError.pathIntoKey("Key: \(name)") }
        for index in indexes {
            if let name = index.key.names.first(where: names.contains) {
                throw DynamoDBError.pathIntoKey("IndexKey: \(name)")
            }
        }
    }

    /// Whether an item has the key's attributes, of their types.
    func hasKey(_ item: [String: AttributeValue]) -> Bool {
        item[hashKey.name]?.typeName == hashKey.type
            && (rangeKey.map { item[$0.name]?.typeName == $0.type } ?? true)
    }

    private func bytes(
        _ value: AttributeValue,
        _ attribute: KeyAttribute,
        limit: Int,
        _ tooLong: @autoclosure () -> AWSError
    ) throws(AWSError) -> [UInt8] {
        guard value.typeName == attribute.type else {
            if case .malformed = value { _ = try AttributeValueChecks.stored(value) }
            throw DynamoDBError.keyType(attribute.name, expected: attribute.type, actual: value.typeName)
        }
        switch value {
        case .s(let text) where text.isEmpty: throw DynamoDBError.emptyKey(attribute.name, "string")
        case .b(let bytes) where bytes.isEmpty: throw DynamoDBError.emptyKey(attribute.name, "binary")
        case .n(let text): return try DynamoNumber(text).sortKey
        default: break
        }
        guard let bytes = KeyBytes.of(value) else { throw DynamoDBError.keyMismatch }
        guard bytes.count <= limit else { throw tooLong() }
        return bytes
    }

    /// Refuses an item whose index keys are of another type, empty or too long: the indexes could not hold it.
    ///
    /// - Parameter isUpdated: whether the item is what an update made of it; then an empty key is told in other words.
    func checkIndexKeys(of item: [String: AttributeValue], isUpdated: Bool = false) throws(AWSError) {
        do throws(AWSError) {
            for index in indexes { try checkIndexKeys(of: item, index, isUpdated) }
        } catch {
            // Of several indexes that a value does not fit, AWS names the one whose name comes first.
            for index in indexes.sorted(by: { $0.name < $1.name }) { try checkIndexKeys(of: item, index, isUpdated) }
            throw error
        }
    }

    private func checkIndexKeys(
        of item: [String: AttributeValue],
        _ index: SecondaryIndex,
        _ isUpdated: Bool
    ) throws(AWSError) {
        for attribute in index.key.hash {
            try checkIndexKey(item, attribute, index, limit: Self.mostHashBytes, isUpdated)
        }
        for attribute in index.key.range {
            try checkIndexKey(item, attribute, index, limit: Self.mostRangeBytes, isUpdated)
        }
    }

    private func checkIndexKey(
        _ item: [String: AttributeValue],
        _ attribute: KeyAttribute,
        _ index: SecondaryIndex,
        limit: Int,
        _ isUpdated: Bool
    ) throws(AWSError) {
        guard let value = item[attribute.name] else { return }
        guard value.typeName == attribute.type else {
            throw DynamoDBError.indexKeyType(
                attribute.name,
                expected: attribute.type,
                actual: value.typeName,
                index: index.name
            )
        }
        switch value {
        case .s(let text) where text.isEmpty:
            throw isUpdated
                ? DynamoDBError.emptyUpdatedIndexKey("string")
                : DynamoDBError.emptyIndexKey(attribute.name, "string", index: index.name)
        case .b(let bytes) where bytes.isEmpty:
            throw isUpdated
                ? DynamoDBError.emptyUpdatedIndexKey("binary")
                : DynamoDBError.emptyIndexKey(attribute.name, "binary", index: index.name)
        default: break
        }
        let size = KeyBytes.of(value)?.count ?? 0
        guard size <= limit else {
            throw DynamoDBError.indexKeySize(attribute.name, size, most: limit, index: index.name)
        }
    }

    /// The key's attributes of an item, in their canonical form.
    func keyAttributes(of item: [String: AttributeValue]) -> [String: AttributeValue] {
        var out: [String: AttributeValue] = [:]
        for name in keyNames { out[name] = item[name] }
        return out
    }
}
