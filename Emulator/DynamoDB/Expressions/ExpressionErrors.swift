import AWSCore
import AWSWire

extension ExpressionKind {
    /// What DynamoDB says of an expression in this parameter.
    func invalid(_ reason: String) -> AWSError {
        DynamoDBError.request(self == .statement ? reason : "Invalid \(rawValue): \(reason)")
    }

    var empty: AWSError { invalid("The expression can not be empty;") }
    var redundantParentheses: AWSError { invalid("The expression has redundant parentheses;") }

    func syntax(token: String, near: String) -> AWSError {
        invalid("Syntax error; token: \"\(token)\", near: \"\(near)\"")
    }

    /// - Parameter size: how long the expression is; only the filter of a scan tells it (seen of AWS,
    ///   github.com/floci-io/floci/pull/3447).
    func tooLong(_ size: Int? = nil) -> AWSError {
        let text = "Expression size has exceeded the maximum allowed size;"
        return invalid(size.map { "\(text) expression size: \($0)" } ?? text)
    }

    func tooManyOperators(_ count: Int) -> AWSError {
        invalid("The expression contains too many operators; operator count: \(count)")
    }

    func tooManyOperands(_ count: Int) -> AWSError {
        invalid("The IN operator is provided with too many operands; number of operands: \(count)")
    }

    func tooDeep(_ levels: Int) -> AWSError {
        invalid("The document path has too many nesting elements; nesting levels: \(levels)")
    }

    func indexOutOfRange(_ index: String) -> AWSError {
        invalid("List index is not within the allowable range; index: [\(index)]")
    }

    func reserved(_ word: String) -> AWSError {
        invalid("Attribute name is a reserved keyword; reserved keyword: \(word)")
    }

    func undefinedName(_ name: String) -> AWSError {
        invalid("An expression attribute name used in the document path is not defined; attribute name: \(name)")
    }

    func undefinedValue(_ name: String) -> AWSError {
        invalid("An expression attribute value used in expression is not defined; attribute value: \(name)")
    }

    func unknownFunction(_ name: String) -> AWSError { invalid("Invalid function name; function: \(name)") }

    func functionNotAllowed(_ name: String) -> AWSError {
        let place = self == .update ? "an update expression" : "a condition expression"
        return invalid("The function is not allowed in \(place); function: \(name)")
    }

    func functionMisplaced(_ name: String) -> AWSError {
        invalid("The function is not allowed to be used this way in an expression; function: \(name)")
    }

    func operandCount(_ name: String, _ count: Int) -> AWSError {
        invalid(
            "Incorrect number of operands for operator or function; operator or function: \(name), number of operands: \(count)"
        )
    }

    func needsPath(_ name: String) -> AWSError {
        invalid("Operator or function requires a document path; operator or function: \(name)")
    }

    func operandType(_ name: String, _ type: String) -> AWSError {
        invalid("Incorrect operand type for operator or function; operator or function: \(name), operand type: \(type)")
    }

    func sameOperands(_ name: String, _ path: String) -> AWSError {
        invalid(
            "The first operand must be distinct from the remaining operands for this operator or function; "
                + "operator: \(name), first operand: \(path)"
        )
    }

    func attributeType(_ type: String) -> AWSError {
        invalid("Invalid attribute type name found; type: \(type), valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}")
    }

    func boundTypes(_ low: AttributeValue, _ high: AttributeValue) -> AWSError {
        invalid(
            "The BETWEEN operator requires same data type for lower and upper bounds; "
                + "lower bound operand: \(Self.text(low)), upper bound operand: \(Self.text(high))"
        )
    }

    func boundOrder(_ low: AttributeValue, _ high: AttributeValue) -> AWSError {
        invalid(
            "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; "
                + "lower bound operand: \(Self.text(low)), upper bound operand: \(Self.text(high))"
        )
    }

    func overlap(_ one: String, _ two: String) -> AWSError { paths("overlap", one, two) }

    func conflict(_ one: String, _ two: String) -> AWSError { paths("conflict", one, two) }

    private func paths(_ fault: String, _ one: String, _ two: String) -> AWSError {
        invalid(
            "Two document paths \(fault) with each other; must remove or rewrite one of these paths; "
                + "path one: \(one), path two: \(two)"
        )
    }

    private static func text(_ value: AttributeValue) -> String {
        switch value {
        case .s(let text), .n(let text): "AttributeValue: {\(value.typeName):\(text)}"
        case .b(let bytes): "AttributeValue: {B:\(Text.base64(bytes))}"
        default: "AttributeValue: {\(value.typeName)}"
        }
    }
}

/// What DynamoDB says of placeholders, key conditions and updates.
enum ExpressionError {
    static let noNames = DynamoDBError.request("ExpressionAttributeNames must not be empty")
    static let noValues = DynamoDBError.request("ExpressionAttributeValues must not be empty")
    static let namesWithoutExpression = DynamoDBError.request(
        "ExpressionAttributeNames can only be specified when using expressions"
    )

    static func valuesWithoutExpression(_ parameters: [String]) -> AWSError {
        let verb = parameters.count > 1 ? "are" : "is"
        return DynamoDBError.request(
            "ExpressionAttributeValues can only be specified when using expressions: "
                + "\(parameters.joined(separator: " and ")) \(verb) null"
        )
    }

    static func nameKey(_ key: String) -> AWSError {
        DynamoDBError.request("ExpressionAttributeNames contains invalid key: Syntax error; key: \"\(key)\"")
    }

    /// The limit is the developer guide's ("Quotas"); the text with its two colons is DynamoDB Local's.
    static func longKey(_ key: String) -> AWSError {
        DynamoDBError.request(
            "The expression attribute map contains a key that is too long: : key \(key) was \(key.utf8.count) bytes long"
        )
    }

    static func name(_ key: String, _ reason: AWSError) -> AWSError {
        DynamoDBError.request("ExpressionAttributeNames contains invalid value: \(reason.message) for key \(key)")
    }

    static let namesSize = DynamoDBError.request("ExpressionAttributeNames exceeds max size")
    static let valuesSize = DynamoDBError.request("ExpressionAttributeValues exceeds max size")
    static let placeholdersSize = DynamoDBError.request(
        "Combined size of ExpressionAttributeNames and ExpressionAttributeValues exceeds max size"
    )

    static func valueKey(_ key: String) -> AWSError {
        DynamoDBError.request("ExpressionAttributeValues contains invalid key: Syntax error; key: \"\(key)\"")
    }

    static func value(_ key: String, _ reason: AWSError) -> AWSError {
        var error = validation("ExpressionAttributeValues contains invalid value: \(reason.message) for key \(key)")
        error.requestFault = reason.requestFault
        return error
    }

    /// Placeholders are named in the order of a hash set of Java's, as DynamoDB Local does.
    static func unusedNames(_ keys: [String]) -> AWSError {
        DynamoDBError.request(
            "Value provided in ExpressionAttributeNames unused in expressions: keys: {\(keys.joined(separator: ", "))}"
        )
    }

    static func unusedValues(_ keys: [String]) -> AWSError {
        DynamoDBError.request(
            "Value provided in ExpressionAttributeValues unused in expressions: keys: {\(keys.joined(separator: ", "))}"
        )
    }

    static let keyNotSupported = validation("Query key condition not supported")
    static let keyNested = validation("KeyConditionExpressions cannot contain nested operations")
    static let keyNestedAttribute = validation("KeyConditionExpressions cannot have conditions on nested attributes")
    static let keyTwice = validation("KeyConditionExpressions must only contain one condition per key")
    static let keyCount = validation("Conditions can be of length 1 or 2 only")
    static let keyNoAttribute = validation("Invalid condition in KeyConditionExpression: No key attribute specified")
    static let keySeveralAttributes = validation(
        "Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition"
    )
    static let keyType = validation(
        "One or more parameter values were invalid: Condition parameter type does not match schema type"
    )

    static func keyOperator(_ name: String) -> AWSError {
        validation("Invalid operator used in KeyConditionExpression: \(name)")
    }

    static func keyFirstOperand(_ name: String) -> AWSError {
        validation(
            "Invalid condition in KeyConditionExpression: \(name) operator must have the key attribute as its first operand"
        )
    }

    static func keyMissed(_ name: String) -> AWSError {
        validation("Query condition missed key schema element: \(name)")
    }

    static let pathInvalid = validation("The document path provided in the update expression is invalid for update")
    static let operandType = validation("An operand in the update expression has an incorrect data type")
    static let attributeMissing = validation(
        "The provided expression refers to an attribute that does not exist in the item"
    )

    static func sectionTwice(_ section: String) -> AWSError {
        ExpressionKind.update.invalid("The \"\(section)\" section can only be used once in an update expression;")
    }

    static func sectionType(_ section: String, _ type: String) -> AWSError {
        ExpressionKind.update.invalid(
            "Incorrect operand type for operator or function; operator: \(section), operand type: \(type), "
                + "typeSet: ALLOWED_FOR_\(section)_OPERAND"
        )
    }

    static func keyUpdated(_ name: String) -> AWSError {
        validation(
            "One or more parameter values were invalid: Cannot update attribute \(name). This attribute is part of the key"
        )
    }

    static func validation(_ message: String) -> AWSError { AWSError("ValidationException", message) }
}
