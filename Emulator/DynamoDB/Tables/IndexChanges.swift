internal import AWSCore
internal import AWSDynamoDB
internal import EmulatorCore

extension TableChange {
    /// Makes, changes or marks the global indexes that a request names.
    mutating func setIndexes(
        _ input: DynamoDB.UpdateTable.Input,
        _ table: Table,
        _ context: RequestContext
    ) throws(AWSError) {
        let updates = input.globalSecondaryIndexUpdates ?? []
        var names: Set<String> = []
        for update in updates {
            let given = [update.create?.indexName, update.update?.indexName, update.delete?.indexName].compactMap { $0 }
            guard given.count <= 1 else { throw TableError.severalActions }
            guard let name = given.first else { throw TableError.noAction }
            guard names.insert(name).inserted else { throw TableError.severalUpdates(of: name) }
        }
        guard updates.filter({ $0.create != nil || $0.delete != nil }).count <= 1 else {
            throw TableError.oneIndexAtATime
        }
        for update in updates {
            if let create = update.create { try add(IndexRequest(create), input.attributeDefinitions, table) }
            if let change = update.update { try self.change(change, table, context) }
            if let delete = update.delete {
                try Self.checkGlobal(delete.indexName, "delete", of: table)
                removedIndex = delete.indexName
            }
        }
    }

    /// Refuses an index that is not there, and a local one.
    private static func checkGlobal(_ name: String, _ verb: String, of table: Table) throws(AWSError) {
        guard let index = table.index(name) else { throw TableError.noIndex(name, table.name) }
        guard !index.isLocal else { throw TableError.notGlobal(name, verb) }
    }

    private mutating func add(
        _ index: IndexRequest,
        _ given: [DynamoDB.AttributeDefinition]?,
        _ table: Table
    ) throws(AWSError) {
        guard table.index(index.name) == nil else { throw TableError.indexExists }
        guard definition.globalSecondaryIndexes?.count ?? 0 < 20 else { throw TableError.oneIndexTooMany }
        guard let given else { throw TableError.definitionsMissing(index.name) }
        try index.check(tableKey: definition.keySchema ?? [], rules(index.name))
        var definitions = definition.attributeDefinitions ?? []
        for name in index.schema.map(\.attributeName) {
            // The request itself must have it, whatever the table knows (API_UpdateTable; seen of AWS,
            // github.com/nubo-db/dynoxide/issues/144).
            guard let attribute = given.last(where: { $0.attributeName == name }) else {
                throw TableError.undefined(index.schema.map(\.attributeName), given.map(\.attributeName))
            }
            if !definitions.contains(where: { $0.attributeName == name }) { definitions.append(attribute) }
        }
        definition.attributeDefinitions = TableDefinition.sorted(definitions)
        definition.globalSecondaryIndexes =
            (definition.globalSecondaryIndexes ?? []) + [
                TableDefinition.global(index, table.arn, isOnDemand: isOnDemand)
            ]
        newIndex = index
    }

    private mutating func change(
        _ change: DynamoDB.UpdateGlobalSecondaryIndexAction,
        _ table: Table,
        _ context: RequestContext
    ) throws(AWSError) {
        let name = change.indexName
        try Self.checkGlobal(name, "update", of: table)
        guard let place = definition.globalSecondaryIndexes?.firstIndex(where: { $0.indexName == name }) else {
            throw TableError.noIndex(name, table.name)
        }
        let rules = rules(name)
        var index = definition.globalSecondaryIndexes?[place] ?? .init()
        if let throughput = change.provisionedThroughput {
            guard !isOnDemand else { throw TableError.indexUpdateOnDemand(name) }
            let (read, write) = (throughput.readCapacityUnits, throughput.writeCapacityUnits)
            let old = index.provisionedThroughput
            guard old?.readCapacityUnits != read || old?.writeCapacityUnits != write else {
                throw TableError.sameThroughput(index: name, read: read, write: write)
            }
            try rules.check(throughput)
            let wasOnDemand = table.definition.billingModeSummary?.billingMode == "PAY_PER_REQUEST"
            index.provisionedThroughput =
                wasOnDemand
                ? TableDefinition.throughput(throughput) : try CapacityRules.changed(old, throughput, context.now)
        }
        if let throughput = change.onDemandThroughput, !throughput.isEmpty {
            try rules.check(throughput)
            index.onDemandThroughput = Self.merged(throughput, into: index.onDemandThroughput)
        }
        if let warm = change.warmThroughput, !warm.isEmpty {
            let old = table.warmUnits(ofIndex: name) ?? .init(read: 0, write: 0)
            try rules.check(warm, least: old)
            index.warmThroughput = TableDefinition.warm(warm, over: old)
        }
        definition.globalSecondaryIndexes?[place] = index
        changedIndexes.insert(name)
    }
}
