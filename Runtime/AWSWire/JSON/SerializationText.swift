internal import AWSCore

/// What AWS's front ends say of JSON that does not fit its shape.
///
/// Sources: answers of Athena, measured by an emulator of it with 46 malformed requests; SQS (async-aws#1667), CodeDeploy
/// (aws-sdk-js-v3#7215), DynamoDB (aws-sdk-js-v3#7102, AWS.jl#673, aws-sdk-js#44), X-Ray, Kinesis (aws-sdk-php#650).
struct SerializationText {
    /// What stands in the place of a type's name where a moment is wanted.
    static let timestamp = "milliseconds since epoch"

    private let isDynamoDB: Bool

    init(_ service: String) { isDynamoDB = service.hasPrefix("dynamodb") }

    /// A value that starts with a byte where a value of a type is wanted.
    func mismatch(_ first: UInt8, _ wanted: String) -> AWSError {
        let message =
            switch first {
            case 123: "Start of structure or map found where not expected."
            case 91: "Start of list found where not expected"
            case _ where wanted == "List": isDynamoDB ? "Unexpected field type" : "Expected list or null"
            case _ where wanted == "Map": "Unexpected field type"
            case _ where wanted == "Structure": isDynamoDB ? "Unexpected field type" : "Expected null"
            case 34: conversion("STRING_VALUE", wanted)
            case UInt8(ascii: "t"): conversion("TRUE_VALUE", wanted)
            case UInt8(ascii: "f"): conversion("FALSE_VALUE", wanted)
            case 45, 48...57: conversion("NUMBER_VALUE", wanted)
            default: ""
            }
        return AWSError("SerializationException", message)
    }

    private func conversion(_ found: String, _ wanted: String) -> String {
        if wanted == Self.timestamp { return "\(found) can not be converted to \(wanted)" }
        if isDynamoDB { return "\(found) cannot be converted to \(wanted)" }
        return "\(found) can not be converted to \(wanted == "Integer" ? "an" : "a") \(wanted)"
    }

    func badBase64(length: Int) -> AWSError {
        let message =
            length % 4 == 0
            ? ""
            : "'string' can not be converted to a Blob: Base64 encoded length is expected a multiple of 4 bytes but found: \(length)"
        return AWSError("SerializationException", message)
    }
}
