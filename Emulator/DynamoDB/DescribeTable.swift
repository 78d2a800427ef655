internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Tells of a table, its items counted now (AWS counts every six hours).
    @Sendable func describeTable(
        _ input: DynamoDB.DescribeTable.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.DescribeTable.Output {
        let table = try named(input.tableName, context)
        let (items, bytes) = try database.read { connection throws(AWSError) in
            try connection.first(text: "SELECT COUNT(*), COALESCE(SUM(size), 0) FROM \(table.sql.items)") {
                (Int($0.int(0)), Int($0.int(1)))
            } ?? (0, 0)
        }
        return .init { $0.table = table.description(status: "ACTIVE", items: items, bytes: bytes) }
    }

    /// A table for the operations that name it in their errors.
    func named(_ name: String, _ context: RequestContext) throws(AWSError) -> Table {
        guard let table = tables.find(name, context) else { throw DynamoDBError.tableNotFound(name) }
        return table
    }
}

extension Table {
    /// What the table operations tell.
    func description(status: String, items: Int, bytes: Int) -> DynamoDB.TableDescription {
        var out = DynamoDB.TableDescription()
        out.attributeDefinitions = [hashKey, rangeKey].compactMap { key in
            key.map { key in
                .init {
                    $0.attributeName = key.name
                    $0.attributeType = key.type
                }
            }
        }
        out.tableName = name
        out.keySchema = keyNames.enumerated().map { i, name in
            .init {
                $0.attributeName = name
                $0.keyType = i == 0 ? "HASH" : "RANGE"
            }
        }
        out.tableStatus = status
        out.creationDateTime = created
        out.provisionedThroughput = .init {
            $0.numberOfDecreasesToday = 0
            $0.readCapacityUnits = settings.readCapacity
            $0.writeCapacityUnits = settings.writeCapacity
        }
        out.tableSizeBytes = bytes
        out.itemCount = items
        out.tableArn = arn
        out.tableId = settings.tableID
        if let mode = settings.billingMode {
            out.billingModeSummary = .init {
                $0.billingMode = mode
                $0.lastUpdateToPayPerRequestDateTime = created
            }
        }
        if let key = settings.kmsKey {
            out.sSEDescription = .init {
                $0.status = "ENABLED"
                $0.sSEType = "KMS"
                $0.kMSMasterKeyArn =
                    key.hasPrefix("arn:")
                    ? key : "arn:aws:kms:\(region):\(account):\(key.contains("/") ? key : "key/\(key)")"
            }
        }
        if let tableClass = settings.tableClass { out.tableClassSummary = .init { $0.tableClass = tableClass } }
        out.deletionProtectionEnabled = settings.isProtected
        out.warmThroughput = .init {
            $0.readUnitsPerSecond = settings.billingMode == nil ? settings.readCapacity : 12_000
            $0.writeUnitsPerSecond = settings.billingMode == nil ? settings.writeCapacity : 4_000
            $0.status = "ACTIVE"
        }
        return out
    }
}
