internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Deletes a table with its items.
    @Sendable func deleteTable(
        _ input: DynamoDB.DeleteTable.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DeleteTable.Output {
        let table = try named(input.tableName, context)
        guard !table.settings.isProtected else {
            throw DynamoDBError.validation(
                "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first."
            )
        }
        try database.write { connection throws(AWSError) in
            try connection.execute("DROP TABLE \(table.sql.items)")
            try connection.run("DELETE FROM tables WHERE id = ?", .int(table.id))
        }
        tables.remove(table)
        ledger.forget("dynamodb", table.arn)
        var description = table.description(status: "DELETING", items: 0, bytes: 0)
        description.attributeDefinitions = nil
        description.keySchema = nil
        description.creationDateTime = nil
        return .init { $0.tableDescription = description }
    }
}
