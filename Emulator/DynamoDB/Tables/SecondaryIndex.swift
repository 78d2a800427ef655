internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import Store

/// An index of a table: its key, what it holds of an item, and its entries, of which several may have one key.
struct SecondaryIndex: Sendable {
    let name: String
    let isLocal: Bool
    let key: KeyLayout
    let projection: ProjectedAttributes
    /// The attributes of its key and of the table's, each once.
    let keyNames: [String]
    let entries: ItemTree
    /// From when on it can be read.
    let activeAt: Timestamp
    /// When it is gone, where it is being removed.
    let goneAt: Timestamp?

    /// What an index holds of an item beside the keys.
    enum ProjectedAttributes: Sendable {
        case all
        /// The keys and these.
        case some(Set<String>)
    }

    /// The indexes of a table's definition.
    static func all(
        _ definition: DynamoDB.TableDescription,
        _ settings: TableSettings,
        table: Int64,
        tableKey: KeyLayout,
        _ types: KeyTypes
    ) throws(AWSError) -> [SecondaryIndex] {
        var out: [SecondaryIndex] = []
        func add(
            _ name: String?,
            _ schema: [DynamoDB.KeySchemaElement]?,
            _ projection: DynamoDB.Projection?,
            isLocal: Bool
        ) throws(AWSError) {
            guard let name, let state = settings.indexes[name] else {
                throw .internalFailure("an index has no place in the store")
            }
            let key = try types.layout(schema)
            let keyNames = key.names + tableKey.names.filter { !key.names.contains($0) }
            out.append(
                SecondaryIndex(
                    name: name,
                    isLocal: isLocal,
                    key: key,
                    projection: projection?.projectionType == "ALL"
                        ? .all : .some(Set(keyNames + (projection?.nonKeyAttributes ?? []))),
                    keyNames: keyNames,
                    entries: ItemTree("index_\(table)_\(state.number)"),
                    activeAt: state.activeAt,
                    goneAt: state.goneAt
                )
            )
        }
        for index in definition.localSecondaryIndexes ?? [] {
            try add(index.indexName, index.keySchema, index.projection, isLocal: true)
        }
        for index in definition.globalSecondaryIndexes ?? [] {
            try add(index.indexName, index.keySchema, index.projection, isLocal: false)
        }
        return out
    }

    /// Where an item stands in the index; nil where it lacks a key attribute, or has one that no key can be.
    ///
    /// AWS keeps the latter out of the table altogether (`Table.checkIndexKeys`), but for items that are older than the
    /// index, which it passes over (developer guide, "Detecting and correcting index key violations").
    func place(of item: [String: AttributeValue]) -> ItemKey? {
        guard let hash = bytes(item, key.hash, limit: 2048), let range = bytes(item, key.range, limit: 1024) else {
            return nil
        }
        return ItemKey(hash: hash, range: range)
    }

    private func bytes(_ item: [String: AttributeValue], _ attributes: [KeyAttribute], limit: Int) -> [UInt8]? {
        if attributes.isEmpty { return [] }
        if attributes.count == 1 { return Self.bytes(item, attributes[0], limit) }
        var values: [AttributeValue] = []
        for attribute in attributes {
            guard Self.bytes(item, attribute, limit) != nil, let value = item[attribute.name] else { return nil }
            values.append(value)
        }
        return KeyBytes.of(values, isSingle: false)
    }

    private static func bytes(
        _ item: [String: AttributeValue],
        _ attribute: KeyAttribute,
        _ limit: Int
    ) -> [UInt8]? {
        guard let value = item[attribute.name], value.typeName == attribute.type, let bytes = KeyBytes.of(value),
            !bytes.isEmpty, bytes.count <= limit
        else { return nil }
        return bytes
    }

    /// What the index holds of an item.
    func entry(of item: [String: AttributeValue]) -> [String: AttributeValue] {
        switch projection {
        case .all: item
        case .some(let names): item.filter { names.contains($0.key) }
        }
    }

    /// Whether the index holds an attribute.
    func holds(_ attribute: String) -> Bool {
        switch projection {
        case .all: true
        case .some(let names): names.contains(attribute)
        }
    }
}
