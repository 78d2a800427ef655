internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Makes a table; it is active at once, or after the delay that was asked for.
    @Sendable func createTable(
        _ input: DynamoDB.CreateTable.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.CreateTable.Output {
        let request = try TableRequest(input, context)
        guard tables.find(request.name, context) == nil else { throw DynamoDBError.tableExists(request.name) }
        try TagRules.check(input.tags ?? [])
        let policy = try input.resourcePolicy.map { text throws(AWSError) in try PolicyDocument(text) }
        let made = try database.writeNow { connection throws(AWSError) in
            let table = try make(request, connection, context)
            try TagStore(connection).add(input.tags ?? [], to: table.arn)
            if let policy { _ = try PolicyStore(connection).put(policy, for: table.arn, context.now) }
            return table
        }
        tables.put(made)
        noteWithoutEffect(made)
        if policy != nil { notePolicy(made.arn) }
        resume(made)
        return .init { $0.tableDescription = Self.created(made, warm: input.warmThroughput) }
    }

    /// Makes a table in the store, with its stream.
    func make(
        _ request: TableRequest,
        _ connection: Connection,
        _ context: RequestContext
    ) throws(AWSError) -> Table {
        var definition = request.definition
        var settings = TableSettings(activeAt: context.now + options.tableDelay)
        for name in request.indexNames {
            settings.indexCount += 1
            settings.indexes[name] = .init(number: settings.indexCount, activeAt: settings.activeAt)
        }
        if definition.streamSpecification?.streamEnabled == true {
            settings.stream = try startStream(&definition, connection, context)
        }
        return try TableStore(connection).insert(
            account: context.account,
            region: context.region,
            name: request.name,
            definition: definition,
            settings: settings
        )
    }

    /// Begins a stream of a table; gives its id.
    func startStream(
        _ definition: inout DynamoDB.TableDescription,
        _ connection: Connection,
        _ context: RequestContext
    ) throws(AWSError) -> Int64 {
        let label = StreamLabel.text(context.now)
        definition.latestStreamLabel = label
        definition.latestStreamArn = (definition.tableArn ?? "") + "/stream/" + label
        let stream = StreamStore.NewStream(
            account: context.account,
            region: context.region,
            table: definition.tableName ?? "",
            label: label,
            view: definition.streamSpecification?.streamViewType ?? "KEYS_ONLY",
            keySchema: (definition.keySchema ?? []).map { .init(name: $0.attributeName, type: $0.keyType) }
        )
        return try streams.create(stream, connection, context.now)
    }

    /// What CreateTable answers: less than DescribeTable, as recorded.
    static func created(_ table: Table, warm: DynamoDB.WarmThroughput?) -> DynamoDB.TableDescription {
        var out = table.definition
        out.tableStatus = "CREATING"
        out.itemCount = 0
        out.tableSizeBytes = 0
        out.billingModeSummary?.lastUpdateToPayPerRequestDateTime = nil
        out.warmThroughput = warm.map { warm in
            .init {
                $0.readUnitsPerSecond = warm.readUnitsPerSecond
                $0.writeUnitsPerSecond = warm.writeUnitsPerSecond
                $0.status = "UPDATING"
            }
        }
        out.globalSecondaryIndexes = out.globalSecondaryIndexes?.map { index in
            var index = index
            index.indexStatus = "CREATING"
            index.indexSizeBytes = 0
            index.itemCount = 0
            index.warmThroughput = nil
            return index
        }
        out.localSecondaryIndexes = out.localSecondaryIndexes?.map { index in
            var index = index
            index.indexSizeBytes = 0
            index.itemCount = 0
            return index
        }
        return out
    }
}

/// The label of a stream: the moment it was made, as `2026-11-22T12:00:00.000`.
enum StreamLabel {
    static func text(_ moment: Timestamp) -> String { String(moment.iso8601(milliseconds: true).dropLast()) }
}
