internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Names the attribute that says when items expire; the clock deletes them.
    @Sendable func updateTimeToLive(
        _ input: DynamoDB.UpdateTimeToLive.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> DynamoDB.UpdateTimeToLive.Output
    {
        let table = try tables.named(input.tableName, context)
        let status = table.status(at: context.now)
        guard status != "CREATING" else { throw DynamoDBError.tableInUse(table.name, status) }
        let specification = input.timeToLiveSpecification
        let current = table.settings.timeToLive
        if let current {
            guard current == specification.attributeName else {
                throw DynamoDBError.validation(
                    "TimeToLive is active on a different AttributeName: current AttributeName is \(current)"
                )
            }
            guard !specification.enabled else { throw DynamoDBError.validation("TimeToLive is already enabled") }
        } else {
            guard specification.enabled else { throw DynamoDBError.validation("TimeToLive is already disabled") }
        }
        // API_UpdateTimeToLive: once an hour; the text is one that users of AWS report.
        if let changed = table.settings.timeToLiveChanged, context.now - changed < .seconds(3600) {
            throw DynamoDBError.validation("Time to live has been modified multiple times within a fixed interval")
        }
        try update(
            table.id,
            { settings in
                settings.timeToLive = specification.enabled ? specification.attributeName : nil
                settings.timeToLiveChanged = context.now
            },
            further: { changed, connection throws(AWSError) in
                try Self.collectExpirations(of: changed, connection)
            }
        )
        if specification.enabled { expiry.wake(at: context.now) }
        return .init { $0.timeToLiveSpecification = specification }
    }

    /// Finds when the items that are already there expire.
    private static func collectExpirations(of table: Table, _ connection: Connection) throws(AWSError) {
        try connection.run("DELETE FROM expirations WHERE table_id = ?", .int(table.id))
        guard let attribute = table.settings.timeToLive else { return }
        let expirations = Expirations(connection: connection, table: table, attribute: attribute)
        try table.items.each(.all, connection) { entry throws(AWSError) in
            let item = try AttributeValue.item(json: Array(entry.json))
            if let moment = Expirations.moment(of: item, attribute) {
                try expirations.add(moment, ItemKey(entry.key))
            }
            return true
        }
    }
}
