internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Names the attribute that says when items expire.
    ///
    /// Nothing expires here yet: the ledger says so.
    @Sendable func updateTimeToLive(
        _ input: DynamoDB.UpdateTimeToLive.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> DynamoDB.UpdateTimeToLive.Output
    {
        var table = try named(input.tableName, context)
        let specification = input.timeToLiveSpecification
        if specification.enabled {
            guard table.settings.timeToLive == nil else {
                throw DynamoDBError.validation("TimeToLive is already enabled")
            }
            table.settings.timeToLive = specification.attributeName
        } else {
            guard table.settings.timeToLive != nil else {
                throw DynamoDBError.validation("TimeToLive is already disabled")
            }
            table.settings.timeToLive = nil
        }
        let changed = table
        try database.write { connection throws(AWSError) in
            try connection.run(
                "UPDATE tables SET definition = ? WHERE id = ?",
                .text(changed.definition),
                .int(changed.id)
            )
        }
        tables.put(changed)
        noteWithoutEffect(changed)
        return .init { $0.timeToLiveSpecification = specification }
    }
}
