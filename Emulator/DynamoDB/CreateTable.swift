internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Makes a table; it is active at once.
    @Sendable func createTable(
        _ input: DynamoDB.CreateTable.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.CreateTable.Output {
        let name = try TableName.checked(input.tableName)
        let (hash, range) = try Self.keys(input)
        let settings = try Self.settings(input)
        guard tables.find(name, context) == nil else { throw DynamoDBError.tableExists(name) }
        func table(_ id: Int64) -> Table {
            Table(
                id: id,
                account: context.account,
                region: context.region,
                name: name,
                created: context.now,
                hashKey: hash,
                rangeKey: range,
                settings: settings
            )
        }
        let made = try database.write { connection throws(AWSError) in
            try connection.run(
                "INSERT INTO tables (account, region, name, definition, created) VALUES (?, ?, ?, ?, ?)",
                .text(context.account),
                .text(context.region),
                .text(name),
                .text(table(0).definition),
                .int(context.now.milliseconds)
            )
            let made = table(connection.lastInsertRowID)
            try connection.execute(made.creation)
            return made
        }
        tables.put(made)
        noteWithoutEffect(made)
        if input.tags?.isEmpty == false { ledger.note("dynamodb", made.arn, "Tags", "tags are not kept") }
        var description = made.description(status: "CREATING", items: 0, bytes: 0)
        description.sSEDescription = nil
        return .init { $0.tableDescription = description }
    }

    private static func keys(_ input: DynamoDB.CreateTable.Input) throws(AWSError) -> (KeyAttribute, KeyAttribute?) {
        let schema = input.keySchema ?? []
        let definitions = input.attributeDefinitions ?? []
        guard !schema.isEmpty, !definitions.isEmpty else {
            throw DynamoDBError.invalidParameter(
                "Some index key attributes are not defined in AttributeDefinitions. Keys: [], AttributeDefinitions: []"
            )
        }
        guard schema.count <= 2, schema[0].keyType == "HASH" else {
            throw DynamoDBError.validation(
                "Invalid KeySchema: The first KeySchemaElement is not a HASH key type"
            )
        }
        guard schema.count == 1 || schema[1].keyType == "RANGE" else {
            throw DynamoDBError.validation("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type")
        }
        guard schema.count == 1 || schema[0].attributeName != schema[1].attributeName else {
            throw DynamoDBError.validation(
                "Both the Hash Key and the Range Key element in the KeySchema have the same name"
            )
        }
        let types = Dictionary(definitions.map { ($0.attributeName, $0.attributeType) }, uniquingKeysWith: { $1 })
        let names = schema.map(\.attributeName)
        guard names.allSatisfy({ types[$0] != nil }) else {
            throw DynamoDBError.invalidParameter(
                "Some index key attributes are not defined in AttributeDefinitions. Keys: [\(names.joined(separator: ", "))], AttributeDefinitions: [\(definitions.map(\.attributeName).joined(separator: ", "))]"
            )
        }
        guard types.count == names.count else {
            throw DynamoDBError.invalidParameter(
                "Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions"
            )
        }
        func attribute(_ name: String) -> KeyAttribute { KeyAttribute(name: name, type: types[name] ?? "") }
        return (attribute(names[0]), names.count > 1 ? attribute(names[1]) : nil)
    }

    private static func settings(_ input: DynamoDB.CreateTable.Input) throws(AWSError) -> Table.Settings {
        var settings = Table.Settings(tableID: UniqueID.uuid())
        let throughput = input.provisionedThroughput
        if input.billingMode == "PAY_PER_REQUEST" {
            guard throughput == nil else {
                throw DynamoDBError.invalidParameter(
                    "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST"
                )
            }
            settings.billingMode = "PAY_PER_REQUEST"
        } else {
            guard let throughput else {
                throw DynamoDBError.invalidParameter(
                    "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED"
                )
            }
            settings.readCapacity = throughput.readCapacityUnits
            settings.writeCapacity = throughput.writeCapacityUnits
        }
        settings.isProtected = input.deletionProtectionEnabled ?? false
        settings.tableClass = input.tableClass
        if input.sSESpecification?.enabled == true {
            settings.kmsKey = input.sSESpecification?.kMSMasterKeyId ?? "alias/aws/dynamodb"
        }
        return settings
    }

    func noteWithoutEffect(_ table: Table) {
        if table.settings.timeToLive != nil {
            ledger.note("dynamodb", table.arn, "TimeToLiveSpecification", "expired items are not deleted")
        }
        if table.settings.kmsKey != nil {
            ledger.note("dynamodb", table.arn, "SSESpecification", "items are not encrypted")
        }
        if table.settings.tableClass != nil {
            ledger.note("dynamodb", table.arn, "TableClass", "all tables are stored alike")
        }
        if table.settings.billingMode == nil {
            ledger.note(
                "dynamodb",
                table.arn,
                "ProvisionedThroughput",
                "requests beyond the capacity are not throttled"
            )
        }
    }
}

/// A table's name as a request gives it.
enum TableName {
    /// A name of 3 to 255 letters, digits, `_`, `-` and `.`.
    static func checked(_ name: String) throws(AWSError) -> String {
        guard (3...255).contains(name.utf8.count) else {
            throw DynamoDBError.validation(
                "TableName must be at least 3 characters long and at most 255 characters long"
            )
        }
        guard
            name.utf8.allSatisfy({
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
                    || [45, 46, 95].contains($0)
            })
        else {
            throw DynamoDBError.validation(
                "1 validation error detected: Value '\(name)' at 'tableName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"
            )
        }
        return name
    }
}
