internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Deletes a table with its items, at once or after the delay that was asked for.
    @Sendable func deleteTable(
        _ input: DynamoDB.DeleteTable.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DeleteTable.Output {
        let table = try tables.named(input.tableName, context)
        // API_DeleteTable: a table that is being deleted gives no error.
        let isDoomed = table.settings.goneAt != nil
        if !isDoomed {
            guard !table.hasBusyIndex(at: context.now) else { throw TableError.indexesInUse }
            let status = table.status(at: context.now)
            guard status == "ACTIVE" else { throw DynamoDBError.tableInUse(table.name, status) }
        }
        guard table.definition.deletionProtectionEnabled != true else { throw TableError.protected }
        if isDoomed {
            // It goes when it was to go.
        } else if options.tableDelay == .zero {
            try remove(table.id)
        } else {
            let gone = context.now + options.tableDelay
            if let doomed = try update(table.id, { $0.goneAt = gone }) { resume(doomed) }
        }
        var description = table.definition
        description.tableStatus = "DELETING"
        description.itemCount = 0
        description.tableSizeBytes = 0
        // As recorded: the answer does not tell the key nor when the table was made.
        description.attributeDefinitions = nil
        description.keySchema = nil
        description.creationDateTime = nil
        description.warmThroughput = nil
        description.restoreSummary = nil
        description.localSecondaryIndexes = nil
        description.globalSecondaryIndexes = nil
        return .init { $0.tableDescription = description }
    }

    /// Removes a table; its stream can still be read for a day.
    func remove(_ id: Int64) throws(AWSError) {
        guard let table = tables.table(id: id) else { return }
        let now = timeline.now
        let withPolicy = try database.writeNow { connection throws(AWSError) in
            try keepDeleted(table, connection, now)
            try TableStore(connection).remove(table)
            if let stream = table.settings.stream { try streams.end(stream, connection, now) }
            return try PolicyStore(connection).removeAll(ofTable: table.arn)
        }
        tables.remove(table)
        for arn in withPolicy + [table.arn] { ledger.forget("dynamodb", arn) }
    }
}
