internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Reads the items of one partition of a table or an index in the order of their range key.
    @Sendable func query(
        _ input: DynamoDB.Query.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.Query.Output {
        try LegacyParameters.refuseMix(
            [
                ("AttributesToGet", input.attributesToGet != nil), ("QueryFilter", input.queryFilter != nil),
                ("ConditionalOperator", input.conditionalOperator != nil),
                ("KeyConditions", input.keyConditions != nil),
            ],
            [
                ("ProjectionExpression", input.projectionExpression != nil),
                ("FilterExpression", input.filterExpression != nil),
                ("KeyConditionExpression", input.keyConditionExpression != nil),
            ]
        )
        guard input.keyConditionExpression != nil || input.keyConditions != nil else {
            throw DynamoDBError.validation(
                "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request."
            )
        }
        var expressions = try ExpressionContext(
            names: input.expressionAttributeNames,
            values: input.expressionAttributeValues
        )
        let clauses = try input.keyConditionExpression.map { text throws(AWSError) in
            try KeyClauses(text, &expressions)
        }
        let request = try PageRequest(input, &expressions)
        let table = try tables.table(input.tableName, context)
        let isConsistent = input.consistentRead ?? false
        let source = try ReadSource(table, indexName: input.indexName, isConsistent: isConsistent, context.now)
        let condition: KeyCondition
        if let clauses {
            condition = try KeyCondition(clauses.clauses(), source.key)
        } else {
            condition = try LegacyParameters.keyCondition(input.keyConditions ?? [:], source.key)
        }
        try request.refusePaths(source)
        try request.refuseKeys(source)
        let read = try request.read(source)
        var range = try KeyRange(condition, source.key, isForward: input.scanIndexForward ?? true)
        if let key = input.exclusiveStartKey {
            let start = try source.start(key, isScan: false)
            guard condition.includes(start.attributes, source.key) else { throw DynamoDBError.startKeyRange }
            guard start.place.hash == range.hash else {
                throw condition.hasRange ? DynamoDBError.startKeyOfOne : DynamoDBError.startKeyOutside
            }
            range.start(behind: start)
        }
        try throttle?.admit(table, .read, index: source.index, context.now)
        let page = try self.read(table, index: source.index, isConsistent: isConsistent, context) {
            connection throws(AWSError) in
            try read.read(connection, range.span)
        }
        var output = DynamoDB.Query.Output()
        output.items = read.countsOnly ? nil : page.items
        output.count = page.count
        output.scannedCount = page.scanned
        output.lastEvaluatedKey = page.last
        let cost = read.cost(page, isConsistent: isConsistent)
        throttle?.take(table, .read, cost)
        output.consumedCapacity = cost.consumed(input.returnConsumedCapacity, table)
        return output
    }
}

extension PageRequest {
    /// The expressions of a Query, or what stood for them before.
    fileprivate init(_ input: DynamoDB.Query.Input, _ context: inout ExpressionContext) throws(AWSError) {
        self.init(select: input.select, limit: input.limit)
        isQuery = true
        if let text = input.filterExpression { try setFilter(text, &context) }
        if let text = input.projectionExpression { try setProjection(text, &context) }
        try context.checkAllUsed()
        try setLegacy(input.queryFilter, input.conditionalOperator, input.attributesToGet)
    }
}
