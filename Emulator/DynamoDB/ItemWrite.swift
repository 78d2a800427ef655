internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import Store

/// One write of an item, checked: what PutItem, UpdateItem, DeleteItem, the batches and the transactions share.
struct ItemWrite: Sendable {
    /// What it does to the item.
    enum Action: Sendable {
        case put([String: AttributeValue])
        case update(Update?, key: [String: AttributeValue])
        case delete
        /// Only the condition counts.
        case check
    }

    /// The item before and after.
    struct Outcome: Sendable {
        var old: [String: AttributeValue]?
        var oldJSON: [UInt8]?
        var new: [String: AttributeValue]?
        /// The greater of the two sizes: what the write costs.
        var bytes: Int
    }

    var table: Table
    var key: ItemKey
    var action: Action
    var condition: Condition?
    /// Whether a failed condition tells the item.
    var tellsItem = false

    /// A whole item to write.
    static func put(
        _ table: Table,
        _ item: [String: AttributeValue],
        condition: Condition? = nil
    ) throws(AWSError) -> ItemWrite {
        let stored = try AttributeValueChecks.stored(item)
        let key = try table.key(of: stored)
        guard ItemSize.of(stored) <= ItemSize.limit else { throw DynamoDBError.itemSize }
        return ItemWrite(table: table, key: key, action: .put(stored), condition: condition)
    }

    /// Does the write, or throws `ConditionalCheckFailedException` and leaves everything as it was.
    ///
    /// - Parameter readsOld: whether the item is needed as it was, though no condition asks for it.
    func apply(_ items: ItemStore, readsOld: Bool) throws(AWSError) -> Outcome {
        var outcome = Outcome(bytes: 0)
        let isUpdate = if case .update = action { true } else { false }
        if readsOld || condition != nil || isUpdate {
            outcome.oldJSON = try items.json(table, key)
            if let json = outcome.oldJSON, condition != nil || isUpdate {
                outcome.old = try AttributeValue.item(json: json)
            }
        }
        if let condition, try !condition.matches(outcome.old ?? [:]) {
            throw DynamoDBError.conditionFailed(tellsItem ? outcome.oldJSON : nil)
        }
        let oldSize = outcome.old.map(ItemSize.of) ?? 0
        switch action {
        case .put(let item):
            let size = ItemSize.of(item)
            try items.put(table, key, item, size: size)
            outcome.new = item
            outcome.bytes = max(size, oldSize)
        case .update(let update, let keyAttributes):
            var item = outcome.old ?? keyAttributes
            try update?.apply(to: &item)
            let size = ItemSize.of(item)
            guard size <= ItemSize.limit else { throw DynamoDBError.updatedItemSize }
            try items.put(table, key, item, size: size)
            outcome.new = item
            outcome.bytes = max(size, oldSize)
        case .delete:
            try items.delete(table, key)
            outcome.bytes = oldSize
        case .check: outcome.bytes = oldSize
        }
        return outcome
    }
}
