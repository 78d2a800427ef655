internal import AWSCore
internal import AWSDynamoDB
internal import AWSWire
internal import EmulatorCore
internal import Store

extension DynamoDBService {
    /// What one write gave beside its outcome.
    struct Written {
        var outcome: ItemWrite.Outcome
        var metrics: DynamoDB.ItemCollectionMetrics?
    }

    /// Whether a write of an item changes more than the item: also what eventually consistent reads go back to.
    func hasEffects(_ table: Table) -> Bool { table.hasEffects || lag != nil }

    /// Does one write as a step of its own.
    func write(
        _ write: ItemWrite,
        _ keyAttributes: @autoclosure () -> [String: AttributeValue],
        readsOld: Bool,
        metrics: String?,
        _ context: RequestContext
    ) throws(AWSError) -> Written {
        try throttle?.admit(write.table, .write, context.now)
        func run(_ connection: Connection) throws(AWSError) -> Written {
            guard !transactions.holds(write) else { throw DynamoDBError.transactionConflict }
            let writer = ItemWriter(connection: connection, service: self, now: context.now)
            let outcome = try write.apply(writer, readsOld: readsOld)
            return Written(
                outcome: outcome,
                metrics: try ItemCollection.metrics(metrics, write, keyAttributes(), connection)
            )
        }
        // Where only the item's row changes, that is the last thing that can fail.
        let written =
            hasEffects(write.table) ? try database.write(run) : try database.writeChecked(run)
        throttle?.take(write.table, .write, CapacityCost(written.outcome))
        return written
    }
}

/// The ReturnValues that operations take.
enum ReturnValues {
    /// What PutItem and DeleteItem take.
    static func checkOld(_ value: String?) throws(AWSError) {
        guard let value, value != "ALL_OLD", value != "NONE" else { return }
        throw DynamoDBError.request("ReturnValues can only be ALL_OLD or NONE")
    }
}

/// The expressions of a write, or what stood for them before.
///
/// A transaction does not limit the levels of values, only those of the items that they are put into: so seen of AWS
/// (github.com/floci-io/floci/pull/3447).
enum WriteExpressions {
    static func condition(
        _ text: String?,
        _ names: [String: String]?,
        _ values: [String: AttributeValue]?,
        expected: [String: DynamoDB.ExpectedAttributeValue]? = nil,
        conditionalOperator: String? = nil,
        limitsLevels: Bool = true
    ) throws(AWSError) -> (any ItemCondition)? {
        if expected != nil || conditionalOperator != nil {
            try LegacyParameters.refuseMix(
                [("Expected", expected != nil), ("ConditionalOperator", conditionalOperator != nil)],
                [("ConditionExpression", text != nil)]
            )
        }
        guard let text else {
            try ExpressionContext.refuse(
                names: names,
                values: values,
                hasExpression: false,
                valueExpressions: ["ConditionExpression"]
            )
            return try LegacyParameters.expected(expected, conditionalOperator)
        }
        var context = try ExpressionContext(names: names, values: values, limitsLevels: limitsLevels)
        let condition = try Condition(text, kind: .condition, &context)
        try context.checkAllUsed()
        return condition
    }

    static func update(
        _ update: String?,
        condition: String?,
        _ names: [String: String]?,
        _ values: [String: AttributeValue]?,
        limitsLevels: Bool = true
    ) throws(AWSError) -> (Update?, (any ItemCondition)?) {
        guard update != nil || condition != nil else {
            try ExpressionContext.refuse(
                names: names,
                values: values,
                hasExpression: false,
                valueExpressions: ["UpdateExpression", "ConditionExpression"]
            )
            return (nil, nil)
        }
        var context = try ExpressionContext(names: names, values: values, limitsLevels: limitsLevels)
        var parsed: Update?
        if let update { parsed = try Update(update, &context) }
        var check: Condition?
        if let condition { check = try Condition(condition, kind: .condition, &context) }
        try context.checkAllUsed()
        return (parsed, check)
    }
}
