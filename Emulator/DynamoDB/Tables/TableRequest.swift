internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore

/// A table as CreateTable is asked for one, checked.
struct TableRequest {
    let name: String
    let indexNames: [String]
    private(set) var definition: DynamoDB.TableDescription

    init(_ input: DynamoDB.CreateTable.Input, _ context: RequestContext) throws(AWSError) {
        name = try TableName.checked(input.tableName)
        try TableError.check(input.streamSpecification, isUpdate: false)
        let isOnDemand = input.billingMode == "PAY_PER_REQUEST"
        guard let schema = input.keySchema, let definitions = input.attributeDefinitions else {
            throw TableError.missing(
                [("attributeDefinitions", input.attributeDefinitions == nil), ("keySchema", input.keySchema == nil)]
            )
        }
        guard !definitions.isEmpty else { throw TableError.noDefinitions }
        try Encryption.check(input.sSESpecification)
        guard schema.count <= 2 else { throw TableError.longKey(schema, "keySchema") }
        for (i, index) in (input.localSecondaryIndexes ?? []).enumerated() where index.keySchema.count > 2 {
            throw TableError.longKey(index.keySchema, "localSecondaryIndexes.\(i + 1).member.keySchema")
        }
        try KeySchemaCheck.check(schema, isGlobalIndex: false)
        let indexes = try Self.indexes(input)
        try Self.checkDefinitions(definitions, schema, indexes)
        for index in indexes {
            let name = index.isLocal ? nil : index.name
            try index.check(
                tableKey: schema,
                CapacityRules(index: name, region: context.region, isUpdate: false, isOnDemand: isOnDemand)
            )
        }
        indexNames = indexes.map(\.name)

        var out = DynamoDB.TableDescription()
        out.attributeDefinitions = TableDefinition.sorted(definitions)
        out.tableName = name
        out.keySchema = schema
        out.creationDateTime = context.now
        out.tableArn = "arn:aws:dynamodb:\(context.region):\(context.account):table/\(name)"
        out.tableId = UniqueID.uuid()
        out.provisionedThroughput = try Self.throughput(input)
        if isOnDemand {
            out.billingModeSummary = .init {
                $0.billingMode = "PAY_PER_REQUEST"
                $0.lastUpdateToPayPerRequestDateTime = context.now
            }
        }
        let rules = CapacityRules(index: nil, region: context.region, isUpdate: false, isOnDemand: isOnDemand)
        try rules.check(input.provisionedThroughput)
        try rules.check(input.onDemandThroughput)
        let units = TableDefinition.warmUnits(out.provisionedThroughput, isOnDemand: isOnDemand)
        try rules.check(input.warmThroughput, least: units)
        if let limits = input.onDemandThroughput, !limits.isEmpty { out.onDemandThroughput = limits }
        if let warm = input.warmThroughput, !warm.isEmpty {
            out.warmThroughput = TableDefinition.warm(warm, over: units)
        }
        if input.streamSpecification?.streamEnabled == true { out.streamSpecification = input.streamSpecification }
        out.sSEDescription = Encryption.description(input.sSESpecification, out.tableArn ?? "")
        out.tableClassSummary = input.tableClass.map { name in .init { $0.tableClass = name } }
        out.deletionProtectionEnabled = input.deletionProtectionEnabled ?? false
        let local = indexes.filter(\.isLocal)
        if !local.isEmpty {
            out.localSecondaryIndexes = local.map { TableDefinition.local($0, out.tableArn ?? "") }
        }
        let global = indexes.filter { !$0.isLocal }
        if !global.isEmpty {
            out.globalSecondaryIndexes = global.map {
                TableDefinition.global($0, out.tableArn ?? "", isOnDemand: isOnDemand)
            }
        }
        definition = out
    }

    private static func indexes(_ input: DynamoDB.CreateTable.Input) throws(AWSError) -> [IndexRequest] {
        if let local = input.localSecondaryIndexes {
            guard !local.isEmpty else { throw TableError.emptyList("LocalSecondaryIndexes") }
            guard local.count <= 5 else { throw TableError.localCount }
        }
        if let global = input.globalSecondaryIndexes {
            guard !global.isEmpty else { throw TableError.emptyList("GlobalSecondaryIndexes") }
            guard global.count <= 20 else { throw TableError.globalCount }
        }
        let indexes =
            (input.localSecondaryIndexes ?? []).map { IndexRequest($0) }
            + (input.globalSecondaryIndexes ?? []).map { IndexRequest($0) }
        var seen: Set<String> = []
        for index in indexes where !seen.insert(index.name).inserted { throw TableError.duplicateIndex(index.name) }
        let projected = indexes.reduce(0) { $0 + ($1.projection.nonKeyAttributes?.count ?? 0) }
        guard projected <= 100 else { throw TableError.projectedCount }
        return indexes
    }

    /// Each key attribute is defined, and nothing else is.
    static func checkDefinitions(
        _ definitions: [DynamoDB.AttributeDefinition],
        _ schema: [DynamoDB.KeySchemaElement],
        _ indexes: [IndexRequest]
    ) throws(AWSError) {
        let defined = definitions.map(\.attributeName)
        for (i, name) in defined.enumerated() where defined[..<i].contains(name) {
            throw TableError.repeatedDefinition(name)
        }
        for keys in [schema] + indexes.map(\.schema) {
            let names = keys.map(\.attributeName)
            guard names.allSatisfy(defined.contains) else { throw TableError.undefined(names, defined) }
        }
        var used: [String] = []
        for name in (schema + indexes.flatMap(\.schema)).map(\.attributeName) where !used.contains(name) {
            used.append(name)
        }
        guard defined.count != used.count else { return }
        throw indexes.isEmpty ? TableError.definitionCount : TableError.unused(defined, used)
    }

    private static func throughput(
        _ input: DynamoDB.CreateTable.Input
    ) throws(AWSError) -> DynamoDB.ProvisionedThroughputDescription {
        if input.billingMode == "PAY_PER_REQUEST" {
            guard input.provisionedThroughput == nil else { throw TableError.throughputWithOnDemand }
            return TableDefinition.throughput(nil)
        }
        guard let throughput = input.provisionedThroughput else { throw TableError.throughputNeeded }
        return TableDefinition.throughput(throughput)
    }
}

/// The parts of a table's definition.
enum TableDefinition {
    static func throughput(
        _ throughput: DynamoDB.ProvisionedThroughput?
    ) -> DynamoDB.ProvisionedThroughputDescription {
        .init {
            $0.numberOfDecreasesToday = 0
            $0.readCapacityUnits = throughput?.readCapacityUnits ?? 0
            $0.writeCapacityUnits = throughput?.writeCapacityUnits ?? 0
        }
    }

    /// Attributes in the order in which they are told: that of their names, whatever the request's was.
    static func sorted(_ definitions: [DynamoDB.AttributeDefinition]) -> [DynamoDB.AttributeDefinition] {
        definitions.sorted { $0.attributeName < $1.attributeName }
    }

    /// The same of what an index holds beside its key.
    private static func sorted(_ projection: DynamoDB.Projection) -> DynamoDB.Projection {
        var projection = projection
        projection.nonKeyAttributes?.sort()
        return projection
    }

    static func warm(_ units: CapacityRules.Units) -> DynamoDB.TableWarmThroughputDescription {
        .init {
            $0.readUnitsPerSecond = units.read
            $0.writeUnitsPerSecond = units.write
        }
    }

    /// What is asked for; units that are not named stay as they are.
    static func warm(
        _ warm: DynamoDB.WarmThroughput,
        over old: CapacityRules.Units
    ) -> DynamoDB.TableWarmThroughputDescription {
        self.warm(.init(read: warm.readUnitsPerSecond ?? old.read, write: warm.writeUnitsPerSecond ?? old.write))
    }

    /// What can be served at once where nothing was asked for: on demand what a table begins with, as recorded, else the
    /// capacity.
    static func warmUnits(
        _ throughput: DynamoDB.ProvisionedThroughputDescription?,
        isOnDemand: Bool
    ) -> CapacityRules.Units {
        isOnDemand
            ? CapacityRules.initial
            : .init(read: throughput?.readCapacityUnits ?? 0, write: throughput?.writeCapacityUnits ?? 0)
    }

    /// What can be served at once.
    static func warmUnits(
        _ explicit: DynamoDB.TableWarmThroughputDescription?,
        _ throughput: DynamoDB.ProvisionedThroughputDescription?,
        isOnDemand: Bool
    ) -> CapacityRules.Units {
        let units = warmUnits(throughput, isOnDemand: isOnDemand)
        return .init(
            read: explicit?.readUnitsPerSecond ?? units.read,
            write: explicit?.writeUnitsPerSecond ?? units.write
        )
    }

    static func local(_ index: IndexRequest, _ table: String) -> DynamoDB.LocalSecondaryIndexDescription {
        .init {
            $0.indexName = index.name
            $0.keySchema = index.schema
            $0.projection = sorted(index.projection)
            $0.indexArn = "\(table)/index/\(index.name)"
        }
    }

    static func global(
        _ index: IndexRequest,
        _ table: String,
        isOnDemand: Bool
    ) -> DynamoDB.GlobalSecondaryIndexDescription {
        .init {
            $0.indexName = index.name
            $0.keySchema = index.schema
            $0.projection = sorted(index.projection)
            $0.indexArn = "\(table)/index/\(index.name)"
            $0.provisionedThroughput = throughput(index.throughput)
            $0.onDemandThroughput = index.onDemand
            let throughput = $0.provisionedThroughput
            $0.warmThroughput = index.warm.map {
                warm($0, over: warmUnits(throughput, isOnDemand: isOnDemand))
            }
        }
    }
}
