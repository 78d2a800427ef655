internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// Reads an item by its key; without a projection its JSON goes out as the store has it.
    @Sendable func getItem(
        _ input: DynamoDB.GetItem.Input,
        _ context: RequestContext
    ) throws(AWSError) -> DynamoDB.GetItem.Output {
        let projection = try ReadExpressions.projection(
            input.projectionExpression,
            input.expressionAttributeNames,
            legacy: input.attributesToGet
        )
        let table = try tables.table(input.tableName, context)
        try table.refusePaths(into: projection?.enteredNames)
        let key = try table.key(input.key)
        let isConsistent = input.consistentRead ?? false
        try throttle?.admit(table, .read, context.now)
        let found = try read(table, isConsistent: isConsistent, context) { connection throws(AWSError) in
            try ItemStore(connection: connection).item(table, key)
        }
        var output = DynamoDB.GetItem.Output()
        if let found {
            if let projection {
                output.item = .init(projection.apply(try found.attributes()))
            } else {
                output.item = .init(json: found.json)
            }
        }
        var cost = CapacityCost()
        cost.table = Capacity.read(found?.size ?? 0, isConsistent: isConsistent)
        throttle?.take(table, .read, cost)
        output.consumedCapacity = cost.consumed(input.returnConsumedCapacity, table)
        return output
    }
}

/// The expressions of a read by key.
enum ReadExpressions {
    static func projection(
        _ text: String?,
        _ names: [String: String]?,
        legacy: [String]?
    ) throws(AWSError) -> Projection? {
        if legacy != nil {
            try LegacyParameters.refuseMix(
                [("AttributesToGet", true)],
                [("ProjectionExpression", text != nil)]
            )
        }
        guard let text else {
            try ExpressionContext.refuse(names: names, values: nil, hasExpression: false, valueExpressions: [])
            return try LegacyParameters.projection(legacy)
        }
        var context = try ExpressionContext(names: names, values: nil)
        let projection = try Projection(text, &context)
        try context.checkAllUsed()
        return projection
    }
}
