internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Reads the items of a table or an index, or of one segment of it.
    @Sendable func scan(
        _ input: DynamoDB.Scan.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.Scan.Output {
        try LegacyParameters.refuseMix(
            [
                ("AttributesToGet", input.attributesToGet != nil), ("ScanFilter", input.scanFilter != nil),
                ("ConditionalOperator", input.conditionalOperator != nil),
            ],
            [
                ("ProjectionExpression", input.projectionExpression != nil),
                ("FilterExpression", input.filterExpression != nil),
            ]
        )
        let segments = try Segments(input.segment, input.totalSegments)
        let request = try PageRequest(input)
        let table = try tables.table(input.tableName, context)
        let isConsistent = input.consistentRead ?? false
        let source = try ReadSource(table, indexName: input.indexName, isConsistent: isConsistent, context.now)
        try request.refusePaths(source)
        let read = try request.read(source)
        var start: ReadSource.Start?
        if let key = input.exclusiveStartKey {
            let place = try source.start(key, isScan: true)
            if let segments, !segments.holds(place.place.hash) {
                throw DynamoDBError.startKeySegment(segments.wanted, of: segments.total)
            }
            start = place
        }
        let span = start.map { KeySpan.behind($0.bytes) } ?? .all
        try throttle?.admit(table, .read, index: source.index, context.now)
        let page = try self.read(table, index: source.index, isConsistent: isConsistent, context) {
            connection throws(AWSError) in
            try read.read(connection, span) { key in
                segments.map { $0.holds(KeyBytes.parts(key).first ?? []) } ?? true
            }
        }
        var output = DynamoDB.Scan.Output()
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

/// One segment of a parallel scan: the partitions whose hash falls to it.
private struct Segments {
    let wanted: Int
    let total: Int

    init?(_ segment: Int?, _ total: Int?) throws(AWSError) {
        switch (segment, total) {
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
            wanted = segment
            self.total = total
        }
    }

    func holds(_ hash: [UInt8]) -> Bool {
        total == 1 || hash.withUnsafeBytes { Int(CRC32.of($0)) } % total == wanted
    }
}

extension PageRequest {
    /// The expressions of a Scan, or what stood for them before.
    fileprivate init(_ input: DynamoDB.Scan.Input) throws(AWSError) {
        self.init(select: input.select, limit: input.limit)
        if input.filterExpression == nil, input.projectionExpression == nil {
            try ExpressionContext.refuse(
                names: input.expressionAttributeNames,
                values: input.expressionAttributeValues,
                hasExpression: false,
                valueExpressions: ["FilterExpression"]
            )
        }
        var context = try ExpressionContext(
            names: input.expressionAttributeNames,
            values: input.expressionAttributeValues
        )
        if let text = input.filterExpression { try setFilter(text, &context) }
        if let text = input.projectionExpression { try setProjection(text, &context) }
        try context.checkAllUsed()
        try setLegacy(input.scanFilter, input.conditionalOperator, input.attributesToGet)
    }
}
