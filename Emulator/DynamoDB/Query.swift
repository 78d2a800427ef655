internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Reads the items of one partition in the order of their range key.
    @Sendable func query(
        _ input: DynamoDB.Query.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.Query.Output {
        guard let text = input.keyConditionExpression else {
            throw DynamoDBError.validation(
                "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request."
            )
        }
        let table = try tables.table(input.tableName, context)
        var expressions = try ExpressionContext(
            names: input.expressionAttributeNames,
            values: input.expressionAttributeValues
        )
        let condition = try KeyCondition(text, partitionKey: table.hashKey, sortKey: table.rangeKey, &expressions)
        let read = try PageRead(
            select: input.select,
            projection: input.projectionExpression,
            filter: input.filterExpression,
            limit: input.limit,
            keyNames: table.keyNames,
            &expressions
        )
        try expressions.checkAllUsed()
        if let name = read.filter?.attributeNames.first(where: { table.keyNames.contains($0) }) {
            throw DynamoDBError.validation(
                "Filter Expression can only contain non-primary key attributes: Primary key attribute: \(name)"
            )
        }
        let (sql, values) = try Self.range(table, condition, input)
        let page = try database.read { connection throws(AWSError) in try read.read(connection, table, sql, values) }
        var output = DynamoDB.Query.Output()
        output.items = read.countsOnly ? nil : page.items
        output.count = page.count
        output.scannedCount = page.scanned
        output.lastEvaluatedKey = page.last
        output.consumedCapacity = Capacity.consumed(
            input.returnConsumedCapacity,
            table,
            read: Capacity.read(page.bytes, isConsistent: input.consistentRead ?? false)
        )
        return output
    }

    /// The SQL of a partition's range, from the start key on.
    private static func range(
        _ table: Table,
        _ condition: KeyCondition,
        _ input: DynamoDB.Query.Input
    ) throws(AWSError) -> (String, [SQLValue]) {
        guard let hash = AttributeValueComparison.sortKey(condition.partitionValue) else {
            throw DynamoDBError.keyMismatch
        }
        var sql = "SELECT item, size FROM \(table.sql.items) WHERE hash = ?"
        var values: [SQLValue] = [.blob(hash)]
        func bound(_ comparator: String, _ value: AttributeValue) throws(AWSError) {
            guard let bytes = AttributeValueComparison.sortKey(value) else { throw DynamoDBError.keyMismatch }
            sql += " AND range \(comparator) ?"
            values.append(.blob(bytes))
        }
        switch condition.sort {
        case nil: break
        case .equal(let value): try bound("=", value)
        case .less(let value): try bound("<", value)
        case .lessOrEqual(let value): try bound("<=", value)
        case .greater(let value): try bound(">", value)
        case .greaterOrEqual(let value): try bound(">=", value)
        case .between(let low, let high):
            try bound(">=", low)
            try bound("<=", high)
        case .beginsWith(let start):
            try bound(">=", start)
            // The first bytes that no longer begin so; none where all are 0xFF.
            if var end = AttributeValueComparison.sortKey(start), let last = end.lastIndex(where: { $0 < 255 }) {
                end = Array(end[...last])
                end[last] += 1
                sql += " AND range < ?"
                values.append(.blob(end))
            }
        }
        let isForward = input.scanIndexForward ?? true
        if let start = input.exclusiveStartKey {
            guard let key = try? table.key(start), key.hash == hash else { throw DynamoDBError.startKey }
            sql += isForward ? " AND range > ?" : " AND range < ?"
            values.append(.blob(key.range))
        }
        sql += isForward ? " ORDER BY range" : " ORDER BY range DESC"
        return (sql, values)
    }
}
