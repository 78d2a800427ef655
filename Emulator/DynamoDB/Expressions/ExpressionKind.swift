/// The parameters that hold expressions; errors name them.
enum ExpressionKind: String, Sendable {
    case condition = "ConditionExpression"
    case filter = "FilterExpression"
    case keyCondition = "KeyConditionExpression"
    case projection = "ProjectionExpression"
    case update = "UpdateExpression"
    /// No parameter at all: a statement of PartiQL.
    // Not confirmed: that its errors are those of expressions without the name of a parameter.
    case statement
}
