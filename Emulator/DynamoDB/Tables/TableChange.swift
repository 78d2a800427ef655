internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

/// What UpdateTable makes of a table, checked.
struct TableChange {
    var definition: DynamoDB.TableDescription
    var settings: TableSettings
    /// Whether the stream is turned on or off.
    private(set) var stream: Bool?
    private(set) var newIndex: IndexRequest?
    private(set) var removedIndex: String?
    /// Encryption as the answer tells it: about to change.
    private(set) var encryption: DynamoDB.SSEDescription?
    /// Whether anything but the indexes changes.
    private(set) var touchesTable = false

    init(_ table: Table, _ input: DynamoDB.UpdateTable.Input, _ context: RequestContext) throws(AWSError) {
        definition = table.definition
        settings = table.settings
        guard
            input.provisionedThroughput != nil || input.billingMode != nil || input.streamSpecification != nil
                || input.globalSecondaryIndexUpdates != nil || input.sSESpecification != nil
                || input.tableClass != nil || input.deletionProtectionEnabled != nil
                || input.onDemandThroughput != nil || input.warmThroughput != nil
        else { throw TableError.nothingToUpdate }
        touchesTable = input.globalSecondaryIndexUpdates == nil
        try setCapacity(input, context)
        try setStream(input.streamSpecification, table)
        if let specification = input.sSESpecification { setEncryption(specification, table) }
        if let name = input.tableClass {
            definition.tableClassSummary = .init {
                $0.tableClass = name
                $0.lastUpdateDateTime = context.now
            }
        }
        if let isProtected = input.deletionProtectionEnabled { definition.deletionProtectionEnabled = isProtected }
        if let throughput = input.onDemandThroughput { definition.onDemandThroughput = throughput }
        if let warm = input.warmThroughput { definition.warmThroughput = TableDefinition.warm(warm) }
        try setIndexes(input, table, context)
    }

    private mutating func setCapacity(
        _ input: DynamoDB.UpdateTable.Input,
        _ context: RequestContext
    ) throws(AWSError) {
        let wasOnDemand = definition.billingModeSummary?.billingMode == "PAY_PER_REQUEST"
        let isOnDemand = input.billingMode.map { $0 == "PAY_PER_REQUEST" } ?? wasOnDemand
        if isOnDemand {
            guard input.provisionedThroughput == nil else { throw TableError.throughputWithOnDemand }
            guard !wasOnDemand else { return }
            definition.billingModeSummary = .init {
                $0.billingMode = "PAY_PER_REQUEST"
                $0.lastUpdateToPayPerRequestDateTime = context.now
            }
            definition.provisionedThroughput = TableDefinition.throughput(nil)
            definition.globalSecondaryIndexes = definition.globalSecondaryIndexes?.map { index in
                var index = index
                index.provisionedThroughput = TableDefinition.throughput(nil)
                return index
            }
            return
        }
        if wasOnDemand {
            guard let throughput = input.provisionedThroughput else { throw TableError.throughputNeeded }
            definition.billingModeSummary?.billingMode = "PROVISIONED"
            definition.provisionedThroughput = TableDefinition.throughput(throughput)
            return
        }
        guard let throughput = input.provisionedThroughput else { return }
        let old = definition.provisionedThroughput
        let (read, write) = (throughput.readCapacityUnits, throughput.writeCapacityUnits)
        guard old?.readCapacityUnits != read || old?.writeCapacityUnits != write else {
            throw TableError.sameThroughput(read: read, write: write)
        }
        definition.provisionedThroughput = Self.changed(old, throughput, context.now)
    }

    private static func changed(
        _ old: DynamoDB.ProvisionedThroughputDescription?,
        _ new: DynamoDB.ProvisionedThroughput,
        _ now: Timestamp
    ) -> DynamoDB.ProvisionedThroughputDescription {
        var out = old ?? TableDefinition.throughput(nil)
        let (read, write) = (out.readCapacityUnits ?? 0, out.writeCapacityUnits ?? 0)
        if new.readCapacityUnits > read || new.writeCapacityUnits > write { out.lastIncreaseDateTime = now }
        if new.readCapacityUnits < read || new.writeCapacityUnits < write {
            // The count is of one UTC day.
            let isToday = out.lastDecreaseDateTime.map { $0.wholeSeconds / 86_400 == now.wholeSeconds / 86_400 }
            out.numberOfDecreasesToday = (isToday == true ? out.numberOfDecreasesToday ?? 0 : 0) + 1
            out.lastDecreaseDateTime = now
        }
        out.readCapacityUnits = new.readCapacityUnits
        out.writeCapacityUnits = new.writeCapacityUnits
        return out
    }

    private mutating func setStream(_ specification: DynamoDB.StreamSpecification?, _ table: Table) throws(AWSError) {
        guard let specification else { return }
        try TableError.check(specification)
        if specification.streamEnabled {
            guard settings.stream == nil else { throw TableError.streamEnabled(table.name) }
            definition.streamSpecification = specification
        } else {
            guard settings.stream != nil else { throw TableError.streamDisabled(table.name) }
            // The ARN of the stream that was stays told, for its records can still be read.
            definition.streamSpecification = nil
        }
        stream = specification.streamEnabled
    }

    private mutating func setEncryption(_ specification: DynamoDB.SSESpecification, _ table: Table) {
        let old = definition.sSEDescription
        definition.sSEDescription = TableDefinition.encryption(specification, table.arn)
        encryption = definition.sSEDescription ?? old
        encryption?.status = "UPDATING"
    }

    private mutating func setIndexes(
        _ input: DynamoDB.UpdateTable.Input,
        _ table: Table,
        _ context: RequestContext
    ) throws(AWSError) {
        let updates = input.globalSecondaryIndexUpdates ?? []
        guard updates.filter({ $0.create != nil || $0.delete != nil }).count <= 1 else {
            throw TableError.oneIndexAtATime
        }
        for update in updates {
            switch (update.create, update.update, update.delete) {
            case (let create?, nil, nil): try add(IndexRequest(create), input, table)
            case (nil, let change?, nil): try self.change(change, context)
            case (nil, nil, let delete?):
                guard table.index(delete.indexName).map({ !$0.isLocal }) ?? false else {
                    throw DynamoDBError.tableNotFound
                }
                removedIndex = delete.indexName
            default:
                throw DynamoDBError.invalidParameter(
                    "Only one of the following can be specified for a GlobalSecondaryIndexUpdate: Create, Update, Delete"
                )
            }
        }
    }

    private mutating func add(
        _ index: IndexRequest,
        _ input: DynamoDB.UpdateTable.Input,
        _ table: Table
    ) throws(AWSError) {
        guard table.index(index.name) == nil else { throw TableError.indexExists }
        guard definition.globalSecondaryIndexes?.count ?? 0 < 20 else { throw TableError.globalCount }
        let isOnDemand = definition.billingModeSummary?.billingMode == "PAY_PER_REQUEST"
        try index.check(tableKey: definition.keySchema ?? [], isOnDemand: isOnDemand)
        let given = Dictionary(
            (input.attributeDefinitions ?? []).map { ($0.attributeName, $0) },
            uniquingKeysWith: { $1 }
        )
        var definitions = definition.attributeDefinitions ?? []
        for name in index.schema.map(\.attributeName) {
            guard let attribute = given[name] else {
                throw TableError.undefined(
                    index.schema.map(\.attributeName),
                    (input.attributeDefinitions ?? []).map(\.attributeName)
                )
            }
            definitions.removeAll { $0.attributeName == name }
            definitions.append(attribute)
        }
        definition.attributeDefinitions = definitions
        definition.globalSecondaryIndexes =
            (definition.globalSecondaryIndexes ?? []) + [TableDefinition.global(index, table.arn)]
        newIndex = index
    }

    private mutating func change(
        _ change: DynamoDB.UpdateGlobalSecondaryIndexAction,
        _ context: RequestContext
    ) throws(AWSError) {
        guard let place = definition.globalSecondaryIndexes?.firstIndex(where: { $0.indexName == change.indexName })
        else { throw DynamoDBError.tableNotFound }
        var index = definition.globalSecondaryIndexes?[place] ?? .init()
        if let throughput = change.provisionedThroughput {
            guard definition.billingModeSummary?.billingMode != "PAY_PER_REQUEST" else {
                throw TableError.throughputOnDemand(change.indexName)
            }
            let (read, write) = (throughput.readCapacityUnits, throughput.writeCapacityUnits)
            let old = index.provisionedThroughput
            guard old?.readCapacityUnits != read || old?.writeCapacityUnits != write else {
                throw TableError.sameThroughput(index: change.indexName, read: read, write: write)
            }
            index.provisionedThroughput = Self.changed(old, throughput, context.now)
        }
        if let throughput = change.onDemandThroughput { index.onDemandThroughput = throughput }
        if let warm = change.warmThroughput {
            index.warmThroughput = .init {
                $0.readUnitsPerSecond = warm.readUnitsPerSecond
                $0.writeUnitsPerSecond = warm.writeUnitsPerSecond
            }
        }
        definition.globalSecondaryIndexes?[place] = index
    }
}
