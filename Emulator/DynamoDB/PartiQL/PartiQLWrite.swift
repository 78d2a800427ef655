internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

/// A write that a statement means.
struct PartiQLWrite {
    var write: ItemWrite
    var key: [String: AttributeValue]
    fileprivate var update: Update?
    fileprivate var returning: PartiQLStatement.Returning?

    /// Whether the statement has a RETURNING.
    var isReturning: Bool { returning != nil }

    /// What RETURNING asks for; nil where it asks for nothing, or there is nothing.
    func returned(_ outcome: ItemWrite.Outcome) throws(AWSError) -> DynamoDB.Item? {
        switch returning {
        case nil: return nil
        case .allOld: return outcome.old.map { .init(json: $0.json) }
        case .allNew: return outcome.new.map { .init(json: $0.json) }
        case .modifiedOld: return targets(of: try outcome.oldAttributes())
        case .modifiedNew: return targets(of: outcome.newAttributes)
        }
    }

    private func targets(of item: [String: AttributeValue]?) -> DynamoDB.Item? {
        guard let update, let item else { return nil }
        return update.targets(in: item).map { .init(json: $0) }
    }
}

/// That an item is new: else the INSERT of it fails (ql-reference.insert).
private final class NewItem: ItemCondition {
    var names: [String]? { nil }

    func matches(_ item: [String: AttributeValue]) throws(AWSError) -> Bool {
        guard item.isEmpty else { throw PartiQLError.duplicateItem }
        return true
    }
}

extension DynamoDBService {
    /// The write that a statement means, its table and key looked up.
    /// - Parameter tellsItem: whether a failed condition tells the item.
    func write(
        _ text: PartiQLText,
        _ values: PartiQLValues,
        tellsItem: Bool,
        _ context: RequestContext
    ) throws(AWSError) -> PartiQLWrite {
        var write =
            switch text.statement {
            case .insert(let insert): try self.insert(insert, values, context)
            case .update(let update): try self.update(update, values, context)
            case .delete(let delete): try self.delete(delete, values, context)
            case .select(let select): try check(select, values, context)
            }
        write.write = write.write.telling(item: tellsItem)
        return write
    }

    private func insert(
        _ insert: PartiQLStatement.Insert,
        _ values: PartiQLValues,
        _ context: RequestContext
    ) throws(AWSError) -> PartiQLWrite {
        let item = try values.item(insert.value)
        let source = try PartiQLSource(inserting: insert)
        let table = try tables.table(source.table, context)
        for attribute in table.layout.hash + table.layout.range {
            guard let value = item[attribute.name] else { throw PartiQLError.keyAbsent(attribute.name) }
            guard value.typeName == attribute.type else { throw PartiQLError.keyType(attribute.name) }
        }
        guard insert.returning == nil else { throw PartiQLError.returningOfInsert }
        return PartiQLWrite(write: try .put(table, CheckedItem(item), condition: NewItem()), key: item)
    }

    private func update(
        _ update: PartiQLStatement.Update,
        _ values: PartiQLValues,
        _ context: RequestContext
    ) throws(AWSError) -> PartiQLWrite {
        try PartiQLConditions.check(update.condition, values)
        let changes = try PartiQLUpdates.update(update.actions, values)
        let source = try PartiQLSource(writing: update.table)
        let table = try tables.table(source.table, context)
        let item = try PartiQLItem(update.condition, table.layout, values)
        try changes.check(keyNames: table.keyNames)
        let write = ItemWrite(
            table: table,
            key: try table.key(item.key),
            action: .update(changes, key: item.key),
            condition: try Self.existing(table, item.rest, values)
        )
        return PartiQLWrite(write: write, key: item.key, update: changes, returning: update.returning)
    }

    private func delete(
        _ delete: PartiQLStatement.Delete,
        _ values: PartiQLValues,
        _ context: RequestContext
    ) throws(AWSError) -> PartiQLWrite {
        guard delete.condition != nil else { throw PartiQLError.keyIncomplete }
        try PartiQLConditions.check(delete.condition, values)
        let source = try PartiQLSource(writing: delete.table)
        let table = try tables.table(source.table, context)
        let item = try PartiQLItem(delete.condition, table.layout, values)
        if let returning = delete.returning, returning != .allOld { throw PartiQLError.returningOfDelete(returning) }
        var conditions = PartiQLConditions(values)
        var condition: Condition?
        if let rest = try conditions.add(all: item.rest) {
            // "If the DynamoDB table does not have any item with the same primary key [...], SUCCESS is returned with 0
            // items deleted", and only an item that is there can fail the condition (ql-reference.delete).
            let exists = conditions.add(existenceOf: table.hashKey.name)
            let isMissing = conditions.add(.not(exists))
            _ = conditions.add(.or(isMissing, rest))
            condition = try conditions.finish()
        }
        let write = ItemWrite(table: table, key: try table.key(item.key), action: .delete, condition: condition)
        return PartiQLWrite(write: write, key: item.key, returning: delete.returning)
    }

    /// `EXISTS(SELECT ...)`: one item, and a condition on it (ql-functions.exists: so its words; its example has none).
    private func check(
        _ select: PartiQLStatement.Select,
        _ values: PartiQLValues,
        _ context: RequestContext
    ) throws(AWSError) -> PartiQLWrite {
        let source = try PartiQLSource(select.source)
        guard source.index == nil else { throw PartiQLError.existsOnIndex }
        try PartiQLConditions.check(select.condition, values)
        guard select.condition != nil else { throw PartiQLError.existsCondition }
        let table = try tables.table(source.table, context)
        let item: PartiQLItem
        do throws(AWSError) {
            item = try PartiQLItem(select.condition, table.layout, values)
        } catch {
            throw error == PartiQLError.keyIncomplete ? PartiQLError.existsCondition : error
        }
        guard !item.rest.isEmpty else { throw PartiQLError.existsCondition }
        let condition = try Self.existing(table, item.rest, values)
        let write = ItemWrite(table: table, key: try table.key(item.key), action: .check, condition: condition)
        return PartiQLWrite(write: write, key: item.key)
    }

    /// That an item is there, and whatever else is asked for.
    private static func existing(
        _ table: Table,
        _ rest: [PartiQLExpression],
        _ values: PartiQLValues
    ) throws(AWSError) -> Condition {
        var conditions = PartiQLConditions(values)
        let exists = conditions.add(existenceOf: table.hashKey.name)
        if let rest = try conditions.add(all: rest) { _ = conditions.add(.and(exists, rest)) }
        return try conditions.finish()
    }
}

extension Table {
    /// The key as indexes have theirs.
    var layout: KeyLayout { KeyLayout(hash: [hashKey], range: rangeKey.map { [$0] } ?? []) }
}
