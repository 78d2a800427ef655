internal import AWSCore
internal import AWSWire

/// The errors of the parameters before expressions.
///
/// The first is seen in reports of users of AWS (getmoto/moto#5354); the others are those of AWS's own DynamoDB Local.
enum LegacyError {
    static func mixed(_ legacy: [String], _ expressions: [String]) -> AWSError {
        DynamoDBError.request(
            "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {\(legacy.joined(separator: ", "))} Expression parameters: {\(expressions.joined(separator: ", "))}"
        )
    }

    /// Users of AWS report it of ADD (github.com/aws/aws-sdk-java/issues/905).
    static var updatedType: AWSError { DynamoDBError.validation("Type mismatch for attribute to update") }

    static func argumentCount(_ comparator: String) -> AWSError {
        DynamoDBError.invalidRequest("Invalid number of argument(s) for the \(comparator) ComparisonOperator")
    }

    static func argumentType(_ comparator: String, _ type: String) -> AWSError {
        DynamoDBError.invalidRequest(
            "ComparisonOperator \(comparator) is not valid for \(type) AttributeValue type"
        )
    }

    static var argumentTypes: AWSError {
        DynamoDBError.invalidRequest("AttributeValues inside AttributeValueList must be of same type")
    }

    static func between(_ low: AttributeValue, _ high: AttributeValue) -> AWSError {
        DynamoDBError.request(
            "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound"
        )
    }

    static func expected(_ problem: String, _ attribute: String) -> AWSError {
        DynamoDBError.invalidRequest("\(problem) for Attribute: \(attribute)")
    }

    static func valueAndList(_ attribute: String) -> AWSError {
        expected("Value and AttributeValueList cannot be used together", attribute)
    }

    static var operatorWithoutConditions: AWSError {
        DynamoDBError.request("ConditionalOperator cannot be used without Filter or Expected")
    }

    static var operatorWithOne: AWSError {
        DynamoDBError.request(
            "ConditionalOperator can only be used when Filter or Expected has two or more elements"
        )
    }

    static func duplicate(_ attribute: String) -> AWSError {
        DynamoDBError.invalidRequest("Duplicate value in attribute name: \(attribute)")
    }

    static var onlyDelete: AWSError {
        DynamoDBError.invalidRequest("Only DELETE action is allowed when no attribute value is specified")
    }

    static func action(_ action: String, _ type: String) -> AWSError {
        action == "ADD"
            ? DynamoDBError.invalidRequest("ADD action is not supported for the type \(type)")
            : DynamoDBError.invalidRequest("DELETE action with value is not supported for the type \(type)")
    }
}
