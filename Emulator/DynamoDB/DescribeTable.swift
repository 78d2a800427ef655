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
        // Told only while the table is being made (measured on AWS, "ack-api-quirks", DDB-TABLE-216).
        if out.tableStatus == "CREATING" {
            out.restoreSummary?.restoreInProgress = true
        } else {
            out.restoreSummary = nil
        }
        out.itemCount = counts.table.items
        out.tableSizeBytes = counts.table.bytes
        out.provisionedThroughput = definition.provisionedThroughput.map { Self.describe($0, at: now) }
        out.warmThroughput = TableDefinition.warm(warmUnits)
        out.warmThroughput?.status = "ACTIVE"
        out.localSecondaryIndexes = definition.localSecondaryIndexes?.map { index in
            var index = index
            index.itemCount = counts.indexes[index.indexName ?? ""]?.items ?? 0
            index.indexSizeBytes = counts.indexes[index.indexName ?? ""]?.bytes ?? 0
            return index
        }
        out.globalSecondaryIndexes = definition.globalSecondaryIndexes?.map { index in
            describe(index, at: now, counts)
        }
        return out
    }

    private func describe(
        _ index: DynamoDB.GlobalSecondaryIndexDescription,
        at now: Timestamp,
        _ counts: TableCounts
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
        out.provisionedThroughput = index.provisionedThroughput.map { Self.describe($0, at: now) }
        out.warmThroughput = warmUnits(ofIndex: name).map { TableDefinition.warm($0) }
        out.warmThroughput?.status = "ACTIVE"
        return out
    }

    /// Capacity as it is told: how often it was lowered counts for a day.
    private static func describe(
        _ throughput: DynamoDB.ProvisionedThroughputDescription,
        at now: Timestamp
    ) -> DynamoDB.ProvisionedThroughputDescription {
        var out = throughput
        out.numberOfDecreasesToday = throughput.decreases(on: now)
        return out
    }

    private var isOnDemand: Bool { definition.billingModeSummary?.billingMode == "PAY_PER_REQUEST" }

    /// What the table can serve at once.
    var warmUnits: CapacityRules.Units {
        TableDefinition.warmUnits(definition.warmThroughput, definition.provisionedThroughput, isOnDemand: isOnDemand)
    }

    /// What one of its global indexes can serve at once; nil where there is none of the name.
    func warmUnits(ofIndex name: String) -> CapacityRules.Units? {
        guard let index = definition.globalSecondaryIndexes?.first(where: { $0.indexName == name }) else { return nil }
        return TableDefinition.warmUnits(index.warmThroughput, index.provisionedThroughput, isOnDemand: isOnDemand)
    }
}
