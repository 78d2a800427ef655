internal import AWSWire

/// An error that Lambda reports in a function's place.
struct FunctionFailure {
    var type: String
    var message: String

    var json: [UInt8] {
        let body: JSON = ["errorType": .string(type), "errorMessage": .string(message)]
        return body.bytes
    }
}
