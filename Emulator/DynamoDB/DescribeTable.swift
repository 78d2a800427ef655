internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store
internal import Synchronization

extension DynamoDBService {
    /// Tells of a table; the items of a large one are counted every six hours, as AWS counts those of all.
    @Sendable func describeTable(
        _ input: DynamoDB.DescribeTable.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DescribeTable.Output {
        let table = try tables.named(input.tableName, context)
        let description = try describe(table, context.now)
        return .init { $0.table = description }
    }

    /// What is told of a table at a moment.
    func describe(_ table: Table, _ now: Timestamp) throws(AWSError) -> DynamoDB.TableDescription {
        table.description(at: now, try counts(table, now))
    }

    /// How much a table holds: counted now, or where that takes long within the last six hours.
    func counts(_ table: Table, _ now: Timestamp) throws(AWSError) -> TableCounts {
        if let known = largeTables.withLock({ $0[table.id] }), now - known.at < .seconds(6 * 3600), now >= known.at {
            return known.counts
        }
        let counts = try database.read { connection throws(AWSError) in try TableCounts(table, connection) }
        largeTables.withLock {
            $0[table.id] = counts.table.items >= TableCounts.many ? (counts, now) : nil
        }
        return counts
    }
}

/// How many items a table and its indexes hold, and how large they are.
struct TableCounts: Sendable {
    /// From so many items on a table is large: to count them takes tens of milliseconds.
    static let many = 100_000

    var table: ItemTree.Count
    var indexes: [String: ItemTree.Count] = [:]

    init(_ table: Table, _ connection: Connection) throws(AWSError) {
        self.table = try table.items.count(connection)
        for index in table.indexes { indexes[index.name] = try index.entries.count(connection) }
    }
}

extension Table {
    /// What the table operations tell at a moment.
    func description(at now: Timestamp, _ counts: TableCounts) -> DynamoDB.TableDescription {
        var out = definition
        out.tableStatus = status(at: now)
        out.itemCount = counts.table.items
        out.tableSizeBytes = counts.table.bytes
        let isOnDemand = definition.billingModeSummary?.billingMode == "PAY_PER_REQUEST"
        // As recorded: on-demand tables begin with 12,000 and 4,000 units.
        let throughput = definition.provisionedThroughput
        out.warmThroughput = .init {
            $0.readUnitsPerSecond =
                definition.warmThroughput?.readUnitsPerSecond
                ?? (isOnDemand ? 12_000 : throughput?.readCapacityUnits ?? 0)
            $0.writeUnitsPerSecond =
                definition.warmThroughput?.writeUnitsPerSecond
                ?? (isOnDemand ? 4_000 : throughput?.writeCapacityUnits ?? 0)
            $0.status = "ACTIVE"
        }
        out.localSecondaryIndexes = definition.localSecondaryIndexes?.map { index in
            var index = index
            index.itemCount = counts.indexes[index.indexName ?? ""]?.items ?? 0
            index.indexSizeBytes = counts.indexes[index.indexName ?? ""]?.bytes ?? 0
            return index
        }
        out.globalSecondaryIndexes = definition.globalSecondaryIndexes?.map { index in
            describe(index, at: now, counts, isOnDemand: isOnDemand)
        }
        return out
    }

    private func describe(
        _ index: DynamoDB.GlobalSecondaryIndexDescription,
        at now: Timestamp,
        _ counts: TableCounts,
        isOnDemand: Bool
    ) -> DynamoDB.GlobalSecondaryIndexDescription {
        var out = index
        let name = index.indexName ?? ""
        out.itemCount = counts.indexes[name]?.items ?? 0
        out.indexSizeBytes = counts.indexes[name]?.bytes ?? 0
        let state = settings.indexes[name]
        if state?.goneAt != nil {
            out.indexStatus = "DELETING"
        } else if let active = state?.activeAt, active > now {
            out.indexStatus = "CREATING"
            if settings.activeAt <= now { out.backfilling = true }
        } else {
            out.indexStatus = "ACTIVE"
        }
        let throughput = index.provisionedThroughput
        out.warmThroughput = .init {
            $0.readUnitsPerSecond =
                index.warmThroughput?.readUnitsPerSecond ?? (isOnDemand ? 12_000 : throughput?.readCapacityUnits ?? 0)
            $0.writeUnitsPerSecond =
                index.warmThroughput?.writeUnitsPerSecond
                ?? (isOnDemand ? 4_000 : throughput?.writeCapacityUnits ?? 0)
            $0.status = "ACTIVE"
        }
        return out
    }
}
