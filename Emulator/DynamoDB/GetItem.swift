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
        let projection = try ReadExpressions.projection(input.projectionExpression, input.expressionAttributeNames)
        let table = try tables.table(input.tableName, context)
        let key = try table.key(input.key)
        let found = try database.read { connection throws(AWSError) in
            try ItemStore(connection: connection).json(table, key)
        }
        var output = DynamoDB.GetItem.Output()
        var size = 0
        if let found {
            let needsAttributes = projection != nil || Self.isAsked(input.returnConsumedCapacity)
            let attributes = needsAttributes ? try AttributeValue.item(json: found) : [:]
            size = ItemSize.of(attributes)
            output.item = projection.map { .init($0.apply(attributes)) } ?? .init(json: found)
        }
        output.consumedCapacity = Capacity.consumed(
            input.returnConsumedCapacity,
            table,
            read: Capacity.read(size, isConsistent: input.consistentRead ?? false)
        )
        return output
    }
}

/// The expressions of a read by key.
enum ReadExpressions {
    static func projection(_ text: String?, _ names: [String: String]?) throws(AWSError) -> Projection? {
        guard let text else {
            try ExpressionContext.refuse(names: names, values: nil, hasExpression: false, valueExpressions: [])
            return nil
        }
        var context = try ExpressionContext(names: names, values: nil)
        let projection = try Projection(text, &context)
        try context.checkAllUsed()
        return projection
    }
}
