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
    var newIndex: IndexRequest?
    var removedIndex: String?
    /// The indexes whose settings change.
    var changedIndexes: Set<String> = []
    /// Whether the table is `UPDATING` for a while: not for settings that count at once.
    private(set) var touchesTable = false
    private let input: DynamoDB.UpdateTable.Input
    let region: String

    init(_ table: Table, _ input: DynamoDB.UpdateTable.Input, _ context: RequestContext) throws(AWSError) {
        definition = table.definition
        settings = table.settings
        self.input = input
        region = context.region
        guard input.globalSecondaryIndexUpdates?.isEmpty != true else {
            throw TableError.emptyList("GlobalSecondaryIndexUpdates")
        }
        touchesTable =
            input.provisionedThroughput != nil || input.billingMode != nil || input.streamSpecification != nil
            || input.tableClass != nil
        try setCapacity(table, context)
        try setStream(input.streamSpecification, table)
        if let specification = input.sSESpecification {
            try Encryption.check(specification, over: definition.sSEDescription)
            definition.sSEDescription = Encryption.description(specification, table.arn)
        }
        if let name = input.tableClass { try setClass(name, context) }
        if let isProtected = input.deletionProtectionEnabled { definition.deletionProtectionEnabled = isProtected }
        try setOnDemand()
        try setWarm(table)
        try setIndexes(input, table, context)
        keepWarm(table)
    }

    var isOnDemand: Bool { definition.billingModeSummary?.billingMode == "PAY_PER_REQUEST" }

    func rules(_ index: String? = nil) -> CapacityRules {
        CapacityRules(index: index, region: region, isUpdate: true, isOnDemand: isOnDemand)
    }

    private mutating func setCapacity(_ table: Table, _ context: RequestContext) throws(AWSError) {
        let wasOnDemand = isOnDemand
        let throughput = input.provisionedThroughput
        if input.billingMode.map({ $0 == "PAY_PER_REQUEST" }) ?? wasOnDemand {
            guard throughput == nil else {
                throw wasOnDemand ? TableError.throughputWithOnDemand : TableError.throughputBesideOnDemand
            }
            if !wasOnDemand { setOnDemandMode(context.now) }
            return
        }
        guard input.billingMode == nil || throughput != nil else { throw TableError.throughputMissing() }
        guard let throughput else { return }
        let old = definition.provisionedThroughput
        let (read, write) = (throughput.readCapacityUnits, throughput.writeCapacityUnits)
        if wasOnDemand {
            try setProvisionedMode()
        } else if old?.readCapacityUnits == read, old?.writeCapacityUnits == write {
            throw TableError.sameThroughput(read: read, write: write)
        }
        try rules().check(throughput)
        definition.provisionedThroughput =
            wasOnDemand
            ? TableDefinition.throughput(throughput) : try CapacityRules.changed(old, throughput, context.now)
    }

    private mutating func setOnDemandMode(_ now: Timestamp) {
        definition.billingModeSummary = .init {
            $0.billingMode = "PAY_PER_REQUEST"
            $0.lastUpdateToPayPerRequestDateTime = now
        }
        func released(
            _ old: DynamoDB.ProvisionedThroughputDescription?
        ) -> DynamoDB.ProvisionedThroughputDescription {
            // Measured (DDB-TABLE-055): the times of earlier changes stay.
            var out = old ?? .init()
            (out.readCapacityUnits, out.writeCapacityUnits) = (0, 0)
            return out
        }
        definition.provisionedThroughput = released(definition.provisionedThroughput)
        definition.globalSecondaryIndexes = definition.globalSecondaryIndexes?.map { index in
            var index = index
            index.provisionedThroughput = released(index.provisionedThroughput)
            return index
        }
    }

    /// From capacity on demand to what is provisioned, which each global index must be given too.
    private mutating func setProvisionedMode() throws(AWSError) {
        let updates = input.globalSecondaryIndexUpdates ?? []
        for index in definition.globalSecondaryIndexes ?? [] {
            let name = index.indexName ?? ""
            let isGiven = updates.contains { $0.update?.indexName == name && $0.update?.provisionedThroughput != nil }
            let isRemoved = updates.contains { $0.delete?.indexName == name }
            guard isGiven || isRemoved else { throw TableError.throughputMissing(updating: name) }
        }
        definition.billingModeSummary?.billingMode = "PROVISIONED"
        // Measured (DDB-TABLE-153): what was set for capacity on demand is gone.
        definition.onDemandThroughput = nil
        definition.globalSecondaryIndexes = definition.globalSecondaryIndexes?.map { index in
            var index = index
            index.onDemandThroughput = nil
            return index
        }
    }

    private mutating func setOnDemand() throws(AWSError) {
        guard let throughput = input.onDemandThroughput, !throughput.isEmpty else { return }
        try rules().check(throughput)
        definition.onDemandThroughput = Self.merged(throughput, into: definition.onDemandThroughput)
    }

    /// Limits of capacity on demand: those that are given change, and -1 takes one off.
    static func merged(
        _ new: DynamoDB.OnDemandThroughput,
        into old: DynamoDB.OnDemandThroughput?
    ) -> DynamoDB.OnDemandThroughput? {
        var out = old ?? .init()
        if let read = new.maxReadRequestUnits { out.maxReadRequestUnits = read < 0 ? nil : read }
        if let write = new.maxWriteRequestUnits { out.maxWriteRequestUnits = write < 0 ? nil : write }
        return out.isEmpty ? nil : out
    }

    private mutating func setWarm(_ table: Table) throws(AWSError) {
        guard let warm = input.warmThroughput, !warm.isEmpty else { return }
        let old = table.warmUnits
        try rules().check(warm, least: old)
        definition.warmThroughput = TableDefinition.warm(warm, over: old)
    }

    /// What could be served at once can be served when the capacity is less again (DDB-TABLE-061, 134), and a capacity that
    /// is greater lifts it (developer guide, "Warm throughput scenarios").
    private mutating func keepWarm(_ table: Table) {
        let isOnDemand = isOnDemand
        func kept(
            _ old: CapacityRules.Units,
            _ throughput: DynamoDB.ProvisionedThroughputDescription?,
            _ explicit: DynamoDB.TableWarmThroughputDescription?
        ) -> DynamoDB.TableWarmThroughputDescription? {
            let served = TableDefinition.warmUnits(throughput, isOnDemand: isOnDemand)
            let most = TableDefinition.warmUnits(explicit, throughput, isOnDemand: isOnDemand).atLeast(old)
                .atLeast(served)
            return most == served ? nil : TableDefinition.warm(most)
        }
        definition.warmThroughput = kept(
            table.warmUnits,
            definition.provisionedThroughput,
            definition.warmThroughput
        )
        definition.globalSecondaryIndexes = definition.globalSecondaryIndexes?.map { index in
            guard let old = table.warmUnits(ofIndex: index.indexName ?? "") else { return index }
            var index = index
            index.warmThroughput = kept(old, index.provisionedThroughput, index.warmThroughput)
            return index
        }
    }

    private mutating func setStream(_ specification: DynamoDB.StreamSpecification?, _ table: Table) throws(AWSError) {
        guard let specification else { return }
        try TableError.check(specification, isUpdate: true)
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

    /// A class may be changed twice in 30 days (developer guide, "Table classes"); one that is the same is none.
    private mutating func setClass(_ name: String, _ context: RequestContext) throws(AWSError) {
        settings.classChanges.removeAll { context.now - $0 >= .seconds(30 * 86_400) }
        guard settings.classChanges.count < 2 else { throw TableError.classChanges }
        guard name != definition.tableClassSummary?.tableClass ?? "STANDARD" else { return }
        settings.classChanges.append(context.now)
        definition.tableClassSummary = .init {
            $0.tableClass = name
            $0.lastUpdateDateTime = context.now
        }
    }

    /// The table as UpdateTable's answer tells it: much as it was before (DDB-TABLE-060, 165, 179, 284, 361, 371).
    ///
    /// - Parameter description: as it is now.
    func answer(_ description: DynamoDB.TableDescription, _ old: Table) -> DynamoDB.TableDescription {
        var out = description
        let movesIndex = newIndex != nil || removedIndex != nil
        out.tableStatus = touchesTable || movesIndex ? "UPDATING" : "ACTIVE"
        if input.billingMode == nil, input.provisionedThroughput != nil {
            out.provisionedThroughput = Self.before(out.provisionedThroughput, old.definition.provisionedThroughput)
        }
        if input.billingMode == "PAY_PER_REQUEST", old.definition.billingModeSummary == nil {
            out.billingModeSummary?.lastUpdateToPayPerRequestDateTime = nil
        }
        if input.tableClass != nil { out.tableClassSummary = old.definition.tableClassSummary }
        if let limits = input.onDemandThroughput, !limits.isEmpty {
            out.onDemandThroughput = out.onDemandThroughput ?? .init()
            if let read = limits.maxReadRequestUnits { out.onDemandThroughput?.maxReadRequestUnits = read }
            if let write = limits.maxWriteRequestUnits { out.onDemandThroughput?.maxWriteRequestUnits = write }
        }
        if input.warmThroughput?.isEmpty == false {
            out.warmThroughput = TableDefinition.warm(old.warmUnits)
            out.warmThroughput?.status = "UPDATING"
        }
        if input.sSESpecification != nil {
            out.sSEDescription = old.definition.sSEDescription ?? .init()
            out.sSEDescription?.status = "UPDATING"
        }
        out.globalSecondaryIndexes = out.globalSecondaryIndexes?.map { index in
            var index = index
            // A new one is not being filled yet, as the example of the AWS CLI's reference shows (update-table, 2).
            if let newIndex, index.indexName == newIndex.name { index.backfilling = false }
            guard let name = index.indexName, changedIndexes.contains(name) else { return index }
            index.indexStatus = "UPDATING"
            let earlier = old.definition.globalSecondaryIndexes?.first { $0.indexName == name }
            // What goes with a change of the mode is told as it will be.
            guard input.billingMode == nil else { return index }
            index.provisionedThroughput = Self.before(index.provisionedThroughput, earlier?.provisionedThroughput)
            return index
        }
        return out
    }

    /// The units and the count of before with the times of now.
    private static func before(
        _ new: DynamoDB.ProvisionedThroughputDescription?,
        _ old: DynamoDB.ProvisionedThroughputDescription?
    ) -> DynamoDB.ProvisionedThroughputDescription? {
        var out = new
        out?.readCapacityUnits = old?.readCapacityUnits
        out?.writeCapacityUnits = old?.writeCapacityUnits
        out?.numberOfDecreasesToday = old?.numberOfDecreasesToday
        return out
    }
}
