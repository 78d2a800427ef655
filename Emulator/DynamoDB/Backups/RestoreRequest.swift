internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

/// A table that is made of another one's items: what RestoreTableFromBackup and RestoreTableToPointInTime share.
struct RestoreRequest {
    var target: String
    /// The other table as it was.
    var source: DynamoDB.TableDescription
    var summary: DynamoDB.RestoreSummary
    var billingMode: String?
    var globalIndexes: [DynamoDB.GlobalSecondaryIndex]?
    var localIndexes: [DynamoDB.LocalSecondaryIndex]?
    var throughput: DynamoDB.ProvisionedThroughput?
    var onDemand: DynamoDB.OnDemandThroughput?
    var encryption: DynamoDB.SSESpecification?

    /// The same as a request for a new table; neither stream, tags, expiry nor protection are restored
    /// (developer guide, "Backup and restore: how it works"), nor the table's class (measured on AWS, "ack-api-quirks",
    /// DDB-TABLE-215).
    func tableRequest(_ context: RequestContext) throws(AWSError) -> TableRequest {
        try checkOverrides()
        var input = DynamoDB.CreateTable.Input()
        input.tableName = target
        input.keySchema = source.keySchema
        input.billingMode = isOnDemand ? "PAY_PER_REQUEST" : "PROVISIONED"
        if !isOnDemand { input.provisionedThroughput = throughput ?? Self.throughput(source.provisionedThroughput) }
        if isOnDemand { input.onDemandThroughput = onDemand ?? source.onDemandThroughput }
        let local =
            localIndexes
            ?? source.localSecondaryIndexes?.map { index in
                .init {
                    $0.indexName = index.indexName ?? ""
                    $0.keySchema = index.keySchema ?? []
                    $0.projection = index.projection ?? .init()
                }
            }
        let global =
            globalIndexes
            ?? source.globalSecondaryIndexes?.map { index in
                .init {
                    $0.indexName = index.indexName ?? ""
                    $0.keySchema = index.keySchema ?? []
                    $0.projection = index.projection ?? .init()
                    if isOnDemand {
                        $0.onDemandThroughput = index.onDemandThroughput
                    } else {
                        $0.provisionedThroughput = Self.throughput(index.provisionedThroughput)
                    }
                }
            }
        input.localSecondaryIndexes = local?.isEmpty == true ? nil : local
        input.globalSecondaryIndexes = global?.isEmpty == true ? nil : global
        let used = Set(
            ((source.keySchema ?? []) + (local ?? []).flatMap(\.keySchema) + (global ?? []).flatMap(\.keySchema)).map(
                \.attributeName
            )
        )
        input.attributeDefinitions = source.attributeDefinitions?.filter { used.contains($0.attributeName) }
        input.sSESpecification =
            encryption
            ?? source.sSEDescription.map { old in
                .init {
                    $0.enabled = true
                    $0.sSEType = "KMS"
                    $0.kMSMasterKeyId = old.kMSMasterKeyArn
                }
            }
        return try TableRequest(input, context)
    }

    private var wasOnDemand: Bool { source.billingModeSummary?.billingMode == "PAY_PER_REQUEST" }

    private var isOnDemand: Bool { billingMode.map { $0 == "PAY_PER_REQUEST" } ?? wasOnDemand }

    /// Checks what a restore changes of the table (measured on AWS, "ack-api-quirks", DDB-TABLE-273, 280, 442).
    private func checkOverrides() throws(AWSError) {
        if throughput != nil, isOnDemand {
            throw BackupError.request(
                billingMode == nil
                    ? "Cannot override ProvisionedThroughput unless BillingMode is PROVISIONED"
                    : "Cannot override ProvisionedThroughput if BillingMode is overridden to PAY_PER_REQUEST"
            )
        }
        guard isOnDemand || !wasOnDemand || throughput != nil else {
            throw BackupError.request(
                "Must override ProvisionedThroughput if BillingMode is overridden to PROVISIONED"
            )
        }
        for (unit, value) in [("Read", onDemand?.maxReadRequestUnits), ("Write", onDemand?.maxWriteRequestUnits)] {
            guard let value else { continue }
            let name = "Max\(unit)RequestUnits for OnDemandThroughput"
            guard isOnDemand else {
                throw BackupError.request("Cannot override \(name) unless BillingModeOverride is PAY_PER_REQUEST")
            }
            guard value > 0 else { throw BackupError.request("Requested \(name) is outside of valid range") }
        }
        for index in localIndexes ?? [] {
            let isThere = (source.localSecondaryIndexes ?? []).contains {
                Self.same($0.keySchema, $0.projection, index.keySchema, index.projection)
            }
            guard isThere else { throw BackupError.otherIndex(index.indexName) }
        }
        for index in globalIndexes ?? [] {
            let isThere = (source.globalSecondaryIndexes ?? []).contains {
                Self.same($0.keySchema, $0.projection, index.keySchema, index.projection)
            }
            guard isThere else { throw BackupError.otherIndex(index.indexName) }
            guard isOnDemand == (index.provisionedThroughput == nil) else {
                throw BackupError.request(
                    isOnDemand
                        ? "Cannot override ProvisionedThroughput if BillingMode is overridden to PAY_PER_REQUEST for index \(index.indexName)"
                        : "Must specify provisioned throughput for index \(index.indexName)"
                )
            }
        }
        // Of a table that was on demand no index has a capacity.
        if globalIndexes == nil, wasOnDemand, !isOnDemand, let index = source.globalSecondaryIndexes?.first?.indexName {
            throw BackupError.request("Must specify provisioned throughput for index \(index)")
        }
    }

    /// Whether an index is another one but for its name.
    private static func same(
        _ schema: [DynamoDB.KeySchemaElement]?,
        _ projection: DynamoDB.Projection?,
        _ otherSchema: [DynamoDB.KeySchemaElement],
        _ otherProjection: DynamoDB.Projection
    ) -> Bool {
        func text(_ schema: [DynamoDB.KeySchemaElement]) -> [String] {
            schema.flatMap { [$0.attributeName, $0.keyType] }
        }
        return text(schema ?? []) == text(otherSchema)
            && projection?.projectionType == otherProjection.projectionType
            && projection?.nonKeyAttributes?.sorted() == otherProjection.nonKeyAttributes?.sorted()
    }

    private static func throughput(
        _ throughput: DynamoDB.ProvisionedThroughputDescription?
    ) -> DynamoDB.ProvisionedThroughput {
        .init {
            $0.readCapacityUnits = max(1, throughput?.readCapacityUnits ?? 1)
            $0.writeCapacityUnits = max(1, throughput?.writeCapacityUnits ?? 1)
        }
    }
}

extension DynamoDBService {
    /// Makes the table, fills it with the items of another one, changes them further and fills its indexes.
    func restore(
        _ request: RestoreRequest,
        of items: ItemTree,
        _ context: RequestContext,
        _ further: (Table, Connection) throws(AWSError) -> Void = { _, _ in }
    ) throws(AWSError) -> DynamoDB.TableDescription {
        guard tables.find(request.target, context) == nil else { throw BackupError.tableExists(request.target) }
        let tableRequest = try request.tableRequest(context)
        let made = try database.writeNow { connection throws(AWSError) in
            let table = try make(tableRequest, connection, context)
            var definition = table.definition
            definition.restoreSummary = request.summary
            let restored = try table.with(definition)
            try TableStore(connection).update(restored)
            try table.items.copy(items, connection)
            try further(restored, connection)
            return restored
        }
        tables.put(made)
        for index in made.indexes { try fill(index.name, of: made, until: made.settings.activeAt) }
        noteWithoutEffect(made)
        var description = Self.created(made, warm: nil)
        description.restoreSummary?.restoreInProgress = true
        return description
    }
}
