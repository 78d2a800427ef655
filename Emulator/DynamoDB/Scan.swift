internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Reads the items of a table, or of one segment of it.
    @Sendable func scan(
        _ input: DynamoDB.Scan.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.Scan.Output {
        let segments = try Self.segments(input)
        let table = try tables.table(input.tableName, context)
        if input.filterExpression == nil, input.projectionExpression == nil {
            try ExpressionContext.refuse(
                names: input.expressionAttributeNames,
                values: input.expressionAttributeValues,
                hasExpression: false,
                valueExpressions: ["FilterExpression"]
            )
        }
        var expressions = try ExpressionContext(
            names: input.expressionAttributeNames,
            values: input.expressionAttributeValues
        )
        let read = try PageRead(
            select: input.select,
            projection: input.projectionExpression,
            filter: input.filterExpression,
            limit: input.limit,
            keyNames: table.keyNames,
            &expressions
        )
        try expressions.checkAllUsed()
        var sql = "SELECT item, size, hash FROM \(table.sql.items)"
        var values: [SQLValue] = []
        if let start = input.exclusiveStartKey {
            guard let key = try? table.key(start) else { throw DynamoDBError.startKey }
            sql += " WHERE (hash, range) > (?, ?)"
            values = [.blob(key.hash), .blob(key.range)]
        }
        let page = try database.read { [sql, values] connection throws(AWSError) in
            try read.read(connection, table, sql + " ORDER BY hash, range", values) { row in
                guard let segments else { return true }
                return row.withBlob(2) { Int(CRC32.of(UnsafeRawBufferPointer($0))) } % segments.total == segments.wanted
            }
        }
        var output = DynamoDB.Scan.Output()
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

    private static func segments(_ input: DynamoDB.Scan.Input) throws(AWSError) -> (wanted: Int, total: Int)? {
        switch (input.segment, input.totalSegments) {
        case (nil, nil): return nil
        case (nil, _):
            throw DynamoDBError.validation(
                "The Segment parameter is required but was not present in the request when parameter TotalSegments is present"
            )
        case (_, nil):
            throw DynamoDBError.validation(
                "The TotalSegments parameter is required but was not present in the request when Segment parameter is present"
            )
        case (let segment?, let total?):
            guard segment < total else {
                throw DynamoDBError.validation(
                    "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: \(segment) is not less than TotalSegments: \(total)"
                )
            }
            return (segment, total)
        }
    }
}
