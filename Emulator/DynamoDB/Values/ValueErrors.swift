import AWSCore

/// What DynamoDB says of attribute values that it does not take.
enum ValueError {
    static let empty = invalid("Supplied AttributeValue is empty, must contain exactly one of the supported datatypes")
    static let severalTypes = invalid(
        "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes"
    )
    /// DynamoDB Local, which is AWS's own, has the text; users meet it with a placeholder's key behind it.
    static let emptyName = invalid("Empty attribute name")
    /// Measured of PutItem and UpdateItem in September 2026 (github.com/ExtendDB/extenddb/issues/365), with no placeholder
    /// named.
    static let longName = DynamoDBError.request("Attribute name is too large, must be less than 65536 bytes")
    static let nullMustBeTrue = parameter("Null attribute value types must have the value of true")
    static let emptyNumberSet = parameter("An number set  may not be empty")
    static let emptyStringSet = parameter("An string set  may not be empty")
    static let emptyBinarySet = parameter("Binary sets should not be empty")
    static let duplicateNumbers = parameter("Input collection contains duplicates")
    static let nesting = invalid(
        "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit"
    )

    static let tooManyDigits = invalid("Attempting to store more than 38 significant digits in a Number")
    static let overflow = invalid(
        "Number overflow. Attempting to store a number with magnitude larger than supported range"
    )
    static let underflow = invalid(
        "Number underflow. Attempting to store a number with magnitude smaller than supported range"
    )

    static func notANumber(_ text: String) -> AWSError {
        let reason = "The parameter cannot be converted to a numeric value"
        return invalid(text.isEmpty ? reason : "\(reason): \(text)")
    }

    static func duplicateStrings(_ set: [String]) -> AWSError {
        parameter("Input collection [\(set.joined(separator: ", "))] contains duplicates.")
    }

    /// The missing space is AWS's.
    static func duplicateBinaries(_ set: [[UInt8]]) -> AWSError {
        parameter(
            "Input collection [\(set.map { Text.base64($0) }.joined(separator: ", "))]of type BS contains duplicates."
        )
    }

    private static func parameter(_ reason: String) -> AWSError { DynamoDBError.invalidRequest(reason) }

    private static func invalid(_ message: String) -> AWSError { AWSError("ValidationException", message) }
}
