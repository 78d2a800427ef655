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
        try TableError.check(input.streamSpecification)
        let isOnDemand = input.billingMode == "PAY_PER_REQUEST"
        let schema = input.keySchema ?? []
        let definitions = input.attributeDefinitions ?? []
        guard !schema.isEmpty, !definitions.isEmpty else { throw TableError.undefined([], []) }
        guard schema.count <= 2 else { throw TableError.firstKey }
        try KeySchemaCheck.check(schema, most: 1)
        let indexes = try Self.indexes(input)
        try Self.checkDefinitions(definitions, schema, indexes)
        for index in indexes { try index.check(tableKey: schema, isOnDemand: isOnDemand) }
        indexNames = indexes.map(\.name)

        var out = DynamoDB.TableDescription()
        out.attributeDefinitions = definitions
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
        out.onDemandThroughput = input.onDemandThroughput
        out.warmThroughput = input.warmThroughput.map(TableDefinition.warm)
        if input.streamSpecification?.streamEnabled == true { out.streamSpecification = input.streamSpecification }
        out.sSEDescription = TableDefinition.encryption(input.sSESpecification, out.tableArn ?? "")
        out.tableClassSummary = input.tableClass.map { name in .init { $0.tableClass = name } }
        out.deletionProtectionEnabled = input.deletionProtectionEnabled ?? false
        let local = indexes.filter(\.isLocal)
        if !local.isEmpty {
            out.localSecondaryIndexes = local.map { TableDefinition.local($0, out.tableArn ?? "") }
        }
        let global = indexes.filter { !$0.isLocal }
        if !global.isEmpty {
            out.globalSecondaryIndexes = global.map { TableDefinition.global($0, out.tableArn ?? "") }
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
        for keys in [schema] + indexes.map(\.schema) {
            let names = keys.map(\.attributeName)
            guard names.allSatisfy(defined.contains) else { throw TableError.undefined(names, defined) }
        }
        var used: [String] = []
        for name in (schema + indexes.flatMap(\.schema)).map(\.attributeName) where !used.contains(name) {
            used.append(name)
        }
        guard defined.count != used.count else { return }
        let isDuplicate = Set(defined).count != defined.count
        throw indexes.isEmpty || isDuplicate ? TableError.definitionCount : TableError.unused(defined, used)
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

    static func warm(_ warm: DynamoDB.WarmThroughput) -> DynamoDB.TableWarmThroughputDescription {
        .init {
            $0.readUnitsPerSecond = warm.readUnitsPerSecond
            $0.writeUnitsPerSecond = warm.writeUnitsPerSecond
        }
    }

    static func local(_ index: IndexRequest, _ table: String) -> DynamoDB.LocalSecondaryIndexDescription {
        .init {
            $0.indexName = index.name
            $0.keySchema = index.schema
            $0.projection = index.projection
            $0.indexArn = "\(table)/index/\(index.name)"
        }
    }

    static func global(_ index: IndexRequest, _ table: String) -> DynamoDB.GlobalSecondaryIndexDescription {
        .init {
            $0.indexName = index.name
            $0.keySchema = index.schema
            $0.projection = index.projection
            $0.indexArn = "\(table)/index/\(index.name)"
            $0.provisionedThroughput = throughput(index.throughput)
            $0.onDemandThroughput = index.onDemand
            $0.warmThroughput = index.warm.map { warm in
                .init {
                    $0.readUnitsPerSecond = warm.readUnitsPerSecond
                    $0.writeUnitsPerSecond = warm.writeUnitsPerSecond
                }
            }
        }
    }

    /// Encryption with a KMS key; nil for the key that AWS owns, which is not told of.
    static func encryption(_ specification: DynamoDB.SSESpecification?, _ table: String) -> DynamoDB.SSEDescription? {
        guard let specification, specification.enabled == true, let arn = ARN(table) else { return nil }
        let key = specification.kMSMasterKeyId ?? managedKey(arn)
        return .init {
            $0.status = "ENABLED"
            $0.sSEType = "KMS"
            $0.kMSMasterKeyArn =
                key.hasPrefix("arn:")
                ? key : "arn:aws:kms:\(arn.region):\(arn.account):\(key.contains("/") ? key : "key/\(key)")"
        }
    }

    /// The id of the key that AWS makes for an account in a region, under the alias `aws/dynamodb`: always the same.
    private static func managedKey(_ arn: ARN) -> String {
        let hex = Text.hex(Digest.md5("alias/aws/dynamodb \(arn.account) \(arn.region)".utf8))
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { range in
            String(hex.dropFirst(range.lowerBound).prefix(range.count))
        }
        return parts.joined(separator: "-")
    }
}
