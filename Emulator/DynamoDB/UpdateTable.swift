internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Changes a table: its capacity, its stream, its settings, one of its global indexes.
    @Sendable func updateTable(
        _ input: DynamoDB.UpdateTable.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Answer<DynamoDB.UpdateTable.Output> {
        try Gap.replicaUpdates.refuse(input.replicaUpdates != nil)
        try UpdateConcerns.check(input)
        let table = try tables.settled(input.tableName, context)
        var change = try TableChange(table, input, context)
        let settled = context.now + options.tableDelay
        if change.touchesTable { change.settings.updatingUntil = settled }
        let changed = try database.writeNow { connection throws(AWSError) in
            try startOrEndStream(&change, connection, context)
            if let index = change.newIndex {
                change.settings.indexCount += 1
                // It can be read once it is filled, and not before the delay that was asked for.
                change.settings.indexes[index.name] = .init(
                    number: change.settings.indexCount,
                    activeAt: Self.never
                )
            }
            if let name = change.removedIndex { change.settings.indexes[name]?.goneAt = settled }
            let changed = try table.with(change.definition, change.settings)
            try TableStore(connection).update(changed)
            if let index = change.newIndex.flatMap({ changed.index($0.name) }) {
                try index.entries.create(connection)
            }
            return changed
        }
        tables.put(changed)
        noteWithoutEffect(changed)
        let description = change.answer(try describe(changed, context.now), table)
        let output = DynamoDB.UpdateTable.Output { $0.tableDescription = description }
        if let name = change.removedIndex { try removeIndex(name, of: changed, at: settled, context.now) }
        guard let index = change.newIndex else { return .now(output) }
        return .later { [self] () async throws(AWSError) in
            try fill(index.name, of: changed, until: settled)
            return output
        }
    }

    private func startOrEndStream(
        _ change: inout TableChange,
        _ connection: Connection,
        _ context: RequestContext
    ) throws(AWSError) {
        switch change.stream {
        case nil: break
        case true?:
            change.settings.stream = try startStream(&change.definition, connection, context)
        case false?:
            guard let stream = change.settings.stream else { break }
            try streams.end(stream, connection, context.now)
            change.settings.stream = nil
        }
    }

    /// The moment of an index that is not filled yet.
    static let never = Timestamp(milliseconds: 4_102_444_800_000)

    /// Puts a table's items into a new index, a thousand to a step: requests go on between the steps, and their writes
    /// reach the index too.
    func fill(_ name: String, of table: Table, until settled: Timestamp) throws(AWSError) {
        guard let index = table.index(name) else { return }
        var last: ItemKey?
        var isDone = false
        while !isDone {
            (last, isDone) = try database.write { [last] connection throws(AWSError) in
                try Self.fill(index, of: table, after: last, connection)
            }
        }
        try update(table.id) { settings in settings.indexes[name]?.activeAt = settled }
    }

    private static func fill(
        _ index: SecondaryIndex,
        of table: Table,
        after last: ItemKey?,
        _ connection: Connection
    ) throws(AWSError) -> (ItemKey?, Bool) {
        var batch: [(key: ItemKey, item: [String: AttributeValue])] = []
        try table.items.each(last.map { .behind($0.bytes) } ?? .all, connection) { entry throws(AWSError) in
            batch.append((ItemKey(entry.key), try AttributeValue.item(json: Array(entry.json))))
            return batch.count < 1000
        }
        let entries = IndexEntries(connection: connection)
        for (key, item) in batch { try entries.backfill(item, key, index) }
        return (batch.last?.key ?? last, batch.count < 1000)
    }

    /// Changes a table's settings as they are now; nothing where the table is gone.
    ///
    /// The table is read, changed and put back inside the step, of which there is one at a time.
    /// - Parameter further: what else changes with the settings.
    @discardableResult
    func update(
        _ id: Int64,
        _ change: (inout TableSettings) -> Void,
        further: (Table, Connection) throws(AWSError) -> Void = { _, _ in }
    ) throws(AWSError) -> Table? {
        let changed = try database.write { connection throws(AWSError) -> Table? in
            guard let table = tables.table(id: id) else { return nil }
            var settings = table.settings
            change(&settings)
            let changed = try table.with(nil, settings)
            try TableStore(connection).update(changed)
            try further(changed, connection)
            tables.put(changed)
            return changed
        }
        if let changed { noteWithoutEffect(changed) }
        return changed
    }

    /// Removes an index once its time has come.
    func removeIndex(_ name: String, of table: Table, at moment: Timestamp, _ now: Timestamp) throws(AWSError) {
        guard moment > now else { return try removeIndex(name, of: table.id) }
        timeline.schedule(at: moment) { [weak self] in
            // After a reset the name may be another table's. What the store refuses is tried again at the next start.
            guard let self, tables.table(id: table.id)?.settings.indexes[name]?.goneAt == moment else { return }
            try? removeIndex(name, of: table.id)
        }
    }

    private func removeIndex(_ name: String, of id: Int64) throws(AWSError) {
        guard let table = tables.table(id: id), let index = table.index(name) else { return }
        var definition = table.definition
        definition.globalSecondaryIndexes?.removeAll { $0.indexName == name }
        if definition.globalSecondaryIndexes?.isEmpty == true { definition.globalSecondaryIndexes = nil }
        var settings = table.settings
        settings.indexes[name] = nil
        let used = Set(
            ((definition.keySchema ?? [])
                + (definition.localSecondaryIndexes ?? []).flatMap { $0.keySchema ?? [] }
                + (definition.globalSecondaryIndexes ?? []).flatMap { $0.keySchema ?? [] }).map(\.attributeName)
        )
        definition.attributeDefinitions?.removeAll { !used.contains($0.attributeName) }
        let changed = try table.with(definition, settings)
        try database.writeNow { connection throws(AWSError) in
            try index.entries.drop(connection)
            try TableStore(connection).update(changed)
        }
        tables.put(changed)
    }

    /// Goes on with what was under way on a table when the emulator last ended.
    func resume(_ table: Table) {
        if let gone = table.settings.goneAt {
            timeline.schedule(at: gone) { [weak self] in
                // After a reset the id may be another table's.
                guard let self, tables.table(id: table.id)?.settings.goneAt == gone else { return }
                try? remove(table.id)
            }
        }
        for (name, state) in table.settings.indexes {
            if let gone = state.goneAt { try? removeIndex(name, of: table, at: gone, timeline.now) }
            if state.activeAt == Self.never { try? fill(name, of: table, until: timeline.now) }
        }
    }
}

extension Gap {
    /// Replicas in other regions: there is one machine.
    static let replicaUpdates = Gap(DynamoDB.UpdateTable.self, "ReplicaUpdates")
}
