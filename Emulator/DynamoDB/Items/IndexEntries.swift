internal import AWSCore
internal import AWSWire
internal import Store

/// The entries of a table's indexes: changed with the items, in the same step.
struct IndexEntries {
    let connection: Connection

    /// What a change did to one index.
    struct Effect: Sendable {
        var index: SecondaryIndex
        /// Write units (developer guide, "Provisioned throughput considerations for global secondary indexes").
        var units: Double
        /// By how many bytes the index grew.
        var growth: Int
    }

    /// Brings all indexes to where the items are.
    func apply(_ change: ItemChange) throws(AWSError) -> [Effect] {
        var effects: [Effect] = []
        for index in change.table.indexes {
            if let effect = try apply(change, index) { effects.append(effect) }
        }
        return effects
    }

    private func apply(_ change: ItemChange, _ index: SecondaryIndex) throws(AWSError) -> Effect? {
        let old = change.old.flatMap { entry($0, index) }
        let new = change.new.flatMap { entry($0, index) }
        switch (old, new) {
        case (nil, nil): return nil
        case (nil, let new?):
            try put(new, change.key, index)
            return Effect(index: index, units: Capacity.write(new.item.size), growth: new.item.size)
        case (let old?, nil):
            try delete(old.place, change.key, index)
            return Effect(index: index, units: Capacity.write(old.item.size), growth: -old.item.size)
        case (let old?, let new?):
            let growth = new.item.size - old.item.size
            if old.place != new.place {
                try delete(old.place, change.key, index)
                try put(new, change.key, index)
                let units = Capacity.write(old.item.size) + Capacity.write(new.item.size)
                return Effect(index: index, units: units, growth: growth)
            }
            if AttributeValueComparison.equal(.m(old.attributes), .m(new.attributes)) { return nil }
            try put(new, change.key, index)
            return Effect(
                index: index,
                units: Capacity.write(max(old.item.size, new.item.size)),
                growth: growth
            )
        }
    }

    /// Puts an item that the table has into an index that is new.
    func backfill(_ item: [String: AttributeValue], _ key: ItemKey, _ index: SecondaryIndex) throws(AWSError) {
        guard let place = index.place(of: item) else { return }
        let attributes = index.entry(of: item)
        let stored = StoredItem(json: AttributeValue.json(attributes), size: ItemSize.of(attributes))
        try put(Entry(place: place, attributes: attributes, item: stored), key, index)
    }

    private struct Entry {
        var place: ItemKey
        var attributes: [String: AttributeValue]
        var item: StoredItem
    }

    private func entry(_ version: ItemChange.Version, _ index: SecondaryIndex) -> Entry? {
        guard let place = index.place(of: version.attributes) else { return nil }
        if case .all = index.projection {
            return Entry(place: place, attributes: version.attributes, item: version.stored)
        }
        let attributes = index.entry(of: version.attributes)
        let stored = StoredItem(json: AttributeValue.json(attributes), size: ItemSize.of(attributes))
        return Entry(place: place, attributes: attributes, item: stored)
    }

    private func put(_ entry: Entry, _ key: ItemKey, _ index: SecondaryIndex) throws(AWSError) {
        try index.entries.put(entry.place.bytes(of: key), entry.item, connection)
    }

    private func delete(_ place: ItemKey, _ key: ItemKey, _ index: SecondaryIndex) throws(AWSError) {
        try index.entries.delete(place.bytes(of: key), connection)
    }
}
