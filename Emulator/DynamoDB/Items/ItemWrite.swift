internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import Store

/// One write of an item, checked: what PutItem, UpdateItem, DeleteItem, the batches and the transactions share.
struct ItemWrite: Sendable {
    /// What it does to the item.
    enum Action: Sendable {
        case put([String: AttributeValue], size: Int)
        case update(Update?, key: [String: AttributeValue])
        case delete
        /// Only the condition counts.
        case check
        /// What was asked for cannot be done: in a transaction that is one reason among others.
        case refused(AWSError)
    }

    /// The item before and after, and what the write cost.
    struct Outcome: Sendable {
        var old: StoredItem?
        var new: [String: AttributeValue]?
        /// The greater of the two sizes, bytes: what the write counts as.
        var bytes: Int
        var indexes: [IndexEntries.Effect] = []

        /// The attributes before the write.
        func oldAttributes() throws(AWSError) -> [String: AttributeValue]? {
            try old.map { old throws(AWSError) in try old.attributes() }
        }
    }

    var table: Table
    var key: ItemKey
    var action: Action
    var condition: (any ItemCondition)?
    /// Whether a failed condition tells the item.
    var tellsItem = false

    var isRefused: Bool { if case .refused = action { true } else { false } }

    /// A write that cannot be done.
    static func refused(_ table: Table, _ error: AWSError) -> ItemWrite {
        ItemWrite(table: table, key: ItemKey(hash: [], range: []), action: .refused(error))
    }

    /// A whole item to write.
    static func put(
        _ table: Table,
        _ item: [String: AttributeValue],
        condition: (any ItemCondition)? = nil
    ) throws(AWSError) -> ItemWrite {
        let stored = try AttributeValueChecks.stored(item)
        guard stored[""] == nil else { throw DynamoDBError.emptyName }
        let key = try table.key(of: stored)
        if !table.indexes.isEmpty { try table.checkIndexKeys(of: stored) }
        let size = ItemSize.of(stored)
        guard size <= ItemSize.limit else { throw DynamoDBError.itemSize }
        return ItemWrite(table: table, key: key, action: .put(stored, size: size), condition: condition)
    }

    /// Does the write, or throws `ConditionalCheckFailedException` and leaves everything as it was.
    ///
    /// - Parameter readsOld: whether the item is needed as it was, though nothing else asks for it.
    func apply(_ writer: ItemWriter, readsOld: Bool) throws(AWSError) -> Outcome {
        if case .refused(let error) = action { throw error }
        var outcome = Outcome(bytes: 0)
        let isUpdate = if case .update = action { true } else { false }
        if readsOld || condition != nil || isUpdate || table.hasEffects || writer.service.lag != nil {
            outcome.old = try writer.items.item(table, key)
        }
        let needsAttributes = condition != nil || isUpdate || table.hasEffects
        let old = needsAttributes ? try outcome.oldAttributes() : nil
        if let condition, try !condition.matches(old ?? [:]) {
            throw DynamoDBError.conditionFailed(tellsItem ? outcome.old?.json : nil)
        }
        outcome.bytes = outcome.old?.size ?? 0
        switch action {
        case .put(let item, let size):
            outcome.new = item
            outcome.bytes = max(size, outcome.bytes)
            outcome.indexes = try write(item, size, outcome.old, old, writer)
        case .update(let update, let keyAttributes):
            var item = old ?? keyAttributes
            try update?.apply(to: &item)
            if !table.indexes.isEmpty { try table.checkIndexKeys(of: item) }
            let size = ItemSize.of(item)
            guard size <= ItemSize.limit else { throw DynamoDBError.updatedItemSize }
            outcome.new = item
            outcome.bytes = max(size, outcome.bytes)
            outcome.indexes = try write(item, size, outcome.old, old, writer)
        case .delete: outcome.indexes = try write(nil, 0, outcome.old, old, writer)
        case .check, .refused: break
        }
        return outcome
    }

    private func write(
        _ item: [String: AttributeValue]?,
        _ size: Int,
        _ oldStored: StoredItem?,
        _ oldAttributes: [String: AttributeValue]?,
        _ writer: ItemWriter
    ) throws(AWSError) -> [IndexEntries.Effect] {
        let stored = item.map { StoredItem($0, size: size) }
        guard table.hasEffects || writer.service.lag != nil else {
            if let stored { try writer.items.put(table, key, stored) } else { try writer.items.delete(table, key) }
            return []
        }
        var old: ItemChange.Version?
        func attributes() throws(AWSError) -> [String: AttributeValue] {
            if let oldAttributes { return oldAttributes }
            return try oldStored?.attributes() ?? [:]
        }
        if let oldStored { old = .init(attributes: try attributes(), stored: oldStored) }
        var new: ItemChange.Version?
        if let item, let stored { new = .init(attributes: item, stored: stored) }
        return try writer.apply(ItemChange(table: table, key: key, old: old, new: new))
    }
}

/// What must hold of an item for a write to be done: a condition expression, or the Expected of earlier requests.
protocol ItemCondition: Sendable {
    /// Whether it holds; an item that does not exist is one without attributes.
    func matches(_ item: [String: AttributeValue]) throws(AWSError) -> Bool
}

extension Condition: ItemCondition {}
