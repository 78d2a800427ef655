internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import Store

/// One write of an item, checked: what PutItem, UpdateItem, DeleteItem, the batches and the transactions share.
///
/// An object: batches and transactions hand theirs on, and to copy one would take eight counts of references.
final class ItemWrite: Sendable {
    /// What it does to the item.
    enum Action: Sendable {
        /// A whole item; its attributes where they are at hand.
        case put(StoredItem, attributes: [String: AttributeValue]?)
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
        /// The item after an update.
        var new: StoredItem?
        /// What the updated item has at least of the attributes that the update names.
        var newAttributes: [String: AttributeValue]?
        /// The greater of the two sizes, bytes: what the write counts as.
        var bytes: Int
        var indexes: [IndexEntries.Effect] = []

        /// The attributes before the write.
        func oldAttributes() throws(AWSError) -> [String: AttributeValue]? {
            try old.map { old throws(AWSError) in try old.attributes() }
        }
    }

    let table: Table
    let key: ItemKey
    let action: Action
    let condition: (any ItemCondition)?
    /// Whether a failed condition tells the item.
    let tellsItem: Bool

    init(
        table: Table,
        key: ItemKey,
        action: Action,
        condition: (any ItemCondition)? = nil,
        tellsItem: Bool = false
    ) {
        self.table = table
        self.key = key
        self.action = action
        self.condition = condition
        self.tellsItem = tellsItem
    }

    /// The same write, whose failed condition tells the item or not.
    func telling(item tellsItem: Bool) -> ItemWrite {
        tellsItem == self.tellsItem
            ? self : ItemWrite(table: table, key: key, action: action, condition: condition, tellsItem: tellsItem)
    }

    private var isUpdate: Bool { if case .update = action { true } else { false } }

    var isCheck: Bool { if case .check = action { true } else { false } }

    var isRefused: Bool { if case .refused = action { true } else { false } }

    /// A write that cannot be done.
    static func refused(_ table: Table, _ error: AWSError) -> ItemWrite {
        ItemWrite(table: table, key: ItemKey(hash: [], range: []), action: .refused(error))
    }

    /// A whole item to write.
    static func put(
        _ table: Table,
        _ item: CheckedItem,
        condition: (any ItemCondition)? = nil
    ) throws(AWSError) -> ItemWrite {
        let key: ItemKey
        let stored: StoredItem
        let attributes: [String: AttributeValue]?
        switch item {
        case .text(let text):
            key = try table.key(of: text)
            attributes = table.hasEffects ? text.attributes : nil
            stored = StoredItem(json: text.json, size: text.size)
        case .attributes(let tree, let size):
            key = try table.key(of: tree)
            attributes = tree
            stored = StoredItem(tree, size: size)
        }
        if let attributes, !table.indexes.isEmpty { try table.checkIndexKeys(of: attributes) }
        try item.checkSize()
        return ItemWrite(table: table, key: key, action: .put(stored, attributes: attributes), condition: condition)
    }

    /// Does the write, or throws `ConditionalCheckFailedException` and leaves everything as it was.
    ///
    /// - Parameter readsOld: whether the item is needed as it was, though nothing else asks for it.
    func apply(_ writer: ItemWriter, readsOld: Bool) throws(AWSError) -> Outcome {
        if writer.service.hasEffects(table) {
            let result = try result(of: try writer.items.item(table, key), isWhole: true)
            guard result.changes else { return result.outcome }
            var outcome = result.outcome
            let old = outcome.old.map { ItemChange.Version(attributes: result.oldAttributes ?? [:], stored: $0) }
            outcome.indexes = try writer.apply(ItemChange(table: table, key: key, old: old, new: result.new))
            return outcome
        }
        guard reads(readsOld) else {
            let result = try result(of: nil, isWhole: false)
            if let new = result.new {
                try writer.items.put(table, key, new.stored)
            } else if result.changes {
                try writer.items.delete(table, key)
            }
            return result.outcome
        }
        var outcome = Outcome(bytes: 0)
        try writer.items.change(table, key) { old throws(AWSError) in
            let result = try result(of: old, isWhole: false)
            outcome = result.outcome
            return result.changes ? result.new.map { .put($0.stored) } ?? .delete : .leave
        }
        return outcome
    }

    /// Checks the write of a table where only the items change, to be done later.
    ///
    /// - Returns: what is to become of the item, nil where that stays as it is; and the greater of the two sizes, bytes.
    func check(_ writer: ItemWriter, readsOld: Bool) throws(AWSError) -> (edit: ItemEdit?, bytes: Int) {
        let result = try result(of: reads(readsOld) ? try writer.items.item(table, key) : nil, isWhole: false)
        guard result.changes else { return (nil, result.outcome.bytes) }
        return (ItemEdit(key: key.bytes, item: result.new?.stored), result.outcome.bytes)
    }

    /// Whether the item is read: where a write puts or deletes whatever is there, only who wants it told.
    private func reads(_ readsOld: Bool) -> Bool { readsOld || condition != nil || isUpdate }

    /// What a write makes of an item.
    private struct Result {
        var outcome: Outcome
        var oldAttributes: [String: AttributeValue]?
        var new: ItemChange.Version?
        /// Whether it changes anything: all but a check does.
        var changes = true
    }

    /// Checks the condition and makes the item as it shall be.
    ///
    /// - Parameter isWhole: whether all attributes of both versions are needed, or just those that the write names.
    private func result(of old: StoredItem?, isWhole: Bool) throws(AWSError) -> Result {
        if case .refused(let error) = action { throw error }
        var result = Result(outcome: Outcome(old: old, bytes: old?.size ?? 0))
        let excerpt = try excerpt(old, needsAll: isWhole)
        result.oldAttributes = if let excerpt { excerpt.attributes } else { try attributes(old, needsAll: isWhole) }
        if let condition, try !condition.matches(result.oldAttributes ?? [:]) {
            throw DynamoDBError.conditionFailed(tellsItem ? old?.json : nil)
        }
        switch action {
        case .put(let item, let attributes):
            result.new = .init(attributes: attributes ?? [:], stored: item)
            if isWhole, attributes == nil { result.new?.attributes = try item.attributes() }
        case .update(let update, let key):
            let new = try updated(update, key, old, excerpt, result.oldAttributes)
            // An update that only takes away makes no item (API_AttributeValueUpdate, "DELETE - Nothing happens"; seen of
            // AWS, github.com/scylladb/scylladb/issues/5862 and 28368).
            if old == nil, update?.onlyTakesAway == true {
                result.changes = false
                break
            }
            result.new = new
            result.outcome.new = new.stored
            result.outcome.newAttributes = new.attributes
        case .delete: break
        case .check, .refused: result.changes = false
        }
        result.outcome.bytes = max(result.new?.stored.size ?? 0, result.outcome.bytes)
        return result
    }

    /// What the write looks at of an item; nil where that is nothing, or all of it.
    private func excerpt(_ item: StoredItem?, needsAll: Bool) throws(AWSError) -> ItemExcerpt? {
        guard let item, !needsAll, condition != nil || isUpdate else { return nil }
        guard let named = condition.map({ $0.names }) ?? [] else { return nil }
        if case .update(let update?, _) = action {
            // No name twice: where all were found, the rest of the item is not read.
            let more = update.names.filter { name in !named.contains { ExactString.equal($0, name) } }
            return try ItemExcerpt(named + more, of: item.json)
        }
        return try ItemExcerpt(named, of: item.json)
    }

    /// All attributes of an item, where the write looks at them.
    private func attributes(_ item: StoredItem?, needsAll: Bool) throws(AWSError) -> [String: AttributeValue]? {
        guard let item, needsAll || condition != nil || isUpdate else { return nil }
        return try item.attributes()
    }

    /// The item as the update makes it; where only an excerpt was read, with its attributes alone.
    private func updated(
        _ update: Update?,
        _ key: [String: AttributeValue],
        _ old: StoredItem?,
        _ excerpt: ItemExcerpt?,
        _ oldAttributes: [String: AttributeValue]?
    ) throws(AWSError) -> ItemChange.Version {
        var attributes = oldAttributes ?? key
        let touched = try update?.apply(to: &attributes) ?? []
        if !table.indexes.isEmpty { try table.checkIndexKeys(of: attributes, isUpdated: true) }
        guard let old, let excerpt else {
            let size = ItemSize.of(attributes)
            try Self.checkSize(size, key, update)
            return .init(attributes: attributes, stored: StoredItem(attributes, size: size))
        }
        var size = old.size
        for name in touched {
            size += (attributes[name].map { ItemSize.of(name, $0) } ?? 0)
            size -= (excerpt.attributes[name].map { ItemSize.of(name, $0) } ?? 0)
        }
        try Self.checkSize(size, key, update)
        let json = excerpt.json(old.json, replacing: touched, with: attributes)
        return .init(attributes: attributes, stored: StoredItem(json: json, size: size))
    }

    /// Refuses an item that an update makes too large: without its key, but with what the update itself counts as (measured
    /// on AWS by the authors of another emulator, github.com/nubo-db/dynoxide, issue 187).
    private static func checkSize(
        _ size: Int,
        _ key: [String: AttributeValue],
        _ update: Update?
    ) throws(AWSError) {
        let counted = size + (update?.countedBytes ?? 0)
        guard counted > ItemSize.limit else { return }
        guard counted - ItemSize.of(key) <= ItemSize.limit else { throw DynamoDBError.updatedItemSize }
    }
}

/// What must hold of an item for a write to be done: a condition expression, or the Expected of earlier requests.
protocol ItemCondition: AnyObject, Sendable {
    /// The attributes that it looks at, and perhaps more; nil for all.
    var names: [String]? { get }
    /// The attributes into which its paths lead.
    var enteredNames: [String] { get }
    /// Whether it holds; an item that does not exist is one without attributes.
    func matches(_ item: [String: AttributeValue]) throws(AWSError) -> Bool
}

extension ItemCondition {
    var enteredNames: [String] { [] }
}

extension Condition: ItemCondition {}
