import AWSCore

extension PartiQLConditions {
    /// The functions that are true or not, and how many operands they take (ql-functions).
    ///
    /// The first is not in that list, but it was seen to work (github.com/xo/dbimp, features_integration_test.go); the
    /// second is its opposite, as conditions have it.
    private static let functions = [
        "attribute_exists": 1, "attribute_not_exists": 1, "attribute_type": 2, "begins_with": 2, "contains": 2,
    ]

    /// Adds a function that is true or not.
    mutating func call(
        _ name: String,
        _ arguments: [PartiQLExpression],
        _ place: PartiQLPlace
    ) throws(AWSError) -> Int {
        guard let count = Self.functions[name] else {
            guard name != "size" else { throw ExpressionKind.statement.functionMisplaced(name) }
            throw PartiQLError.unknownFunction(name, place)
        }
        guard arguments.count == count else { throw ExpressionKind.statement.operandCount(name, arguments.count) }
        var operands: [ConditionSyntax.Operand] = []
        for argument in arguments { operands.append(try operand(argument)) }
        switch name {
        case "attribute_exists": return add(.exists(operands[0]))
        case "attribute_not_exists": return add(.notExists(operands[0]))
        case "attribute_type": return add(.hasType(operands[0], operands[1]))
        case "begins_with": return add(.beginsWith(operands[0], operands[1]))
        default: return add(.contains(operands[0], operands[1]))
        }
    }

    /// A path, a value or a size.
    mutating func operand(_ expression: PartiQLExpression) throws(AWSError) -> ConditionSyntax.Operand {
        switch expression.kind {
        case .path(let path): return .path(paths.path(path))
        case .call("size", let arguments):
            guard arguments.count == 1 else { throw ExpressionKind.statement.operandCount("size", arguments.count) }
            if case .path(let path) = arguments[0].kind { return .sizeOfPath(paths.path(path)) }
            return .sizeOfValue(paths.value(try values.value(arguments[0])))
        case .call(let name, _):
            guard Self.functions[name] == nil else { throw ExpressionKind.statement.functionMisplaced(name) }
            throw PartiQLError.unknownFunction(name, expression.place)
        case .missing: throw PartiQLError.comparedMissing
        case .binary(let sign, _, _) where sign.isUnknown: throw PartiQLError.conditionOperator(sign.rawValue)
        case .negative: throw PartiQLError.conditionOperator("-")
        default:
            guard values.isValue(expression) else { throw PartiQLError.unsupportedToken(expression) }
            return .value(paths.value(try values.value(expression)))
        }
    }
}
