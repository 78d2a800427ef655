internal import AWSCore

/// DynamoDB's errors beside those of values and expressions, word for word.
enum DynamoDBError {
    static func validation(_ message: String) -> AWSError { AWSError("ValidationException", message) }

    static func invalidParameter(_ message: String) -> AWSError {
        validation("One or more parameter values were invalid: \(message)")
    }

    static var tableNotFound: AWSError { AWSError("ResourceNotFoundException", "Requested resource not found") }

    static func tableNotFound(_ name: String) -> AWSError {
        AWSError("ResourceNotFoundException", "Requested resource not found: Table: \(name) not found")
    }

    static func tableExists(_ name: String) -> AWSError {
        AWSError("ResourceInUseException", "Table already exists: \(name)")
    }

    static var keyMismatch: AWSError { validation("The provided key element does not match the schema") }

    static func missingKey(_ name: String) -> AWSError { invalidParameter("Missing the key \(name) in the item") }

    static func keyType(_ name: String, expected: String, actual: String) -> AWSError {
        invalidParameter("Type mismatch for key \(name) expected: \(expected) actual: \(actual)")
    }

    static func emptyKey(_ name: String, _ kind: String) -> AWSError {
        validation(
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty \(kind) value. Key: \(name)"
        )
    }

    static var hashKeySize: AWSError {
        invalidParameter("Size of hashkey has exceeded the maximum size limit of2048 bytes")
    }

    static var rangeKeySize: AWSError {
        invalidParameter("Aggregated size of all range keys has exceeded the size limit of 1024 bytes")
    }

    static var itemSize: AWSError { validation("Item size has exceeded the maximum allowed size") }

    static var updatedItemSize: AWSError { validation("Item size to update has exceeded the maximum allowed size") }

    static var startKey: AWSError { validation("The provided starting key is invalid") }

    static var duplicateItems: AWSError { validation("Provided list of item keys contains duplicates") }

    static func conditionFailed(_ item: [UInt8]?) -> AWSError {
        AWSError(
            "ConditionalCheckFailedException",
            "The conditional request failed",
            fields: item.map { [.init("Item", String(decoding: $0, as: UTF8.self))] } ?? []
        )
    }

    static var tokenReused: AWSError {
        AWSError(
            "IdempotentParameterMismatchException",
            "The provided client token is not the same as the one used in the original request: the parameters differ"
        )
    }
}
