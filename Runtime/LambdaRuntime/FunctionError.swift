internal import AWSCore
internal import AWSWire

/// An error as the Runtime API takes it.
struct FunctionError: Sendable, Equatable {
    var type: String
    var message: String

    init(type: String, message: String) {
        self.type = type
        self.message = message
    }

    /// An error's type is its Swift type, but for AWS's errors, whose code says more.
    init(_ error: any Error) {
        if let error = error as? AWSError {
            self.init(type: error.code, message: error.message)
        } else {
            self.init(type: String(describing: Swift.type(of: error)), message: String(describing: error))
        }
    }

    /// `{"errorMessage":...,"errorType":...,"stackTrace":[]}`, as in the Runtime API's reference.
    var body: [UInt8] {
        let body: JSON = ["errorMessage": .string(message), "errorType": .string(type), "stackTrace": []]
        return body.bytes
    }

    /// The value of `Lambda-Runtime-Function-Error-Type`: a header takes no other characters.
    var headerValue: String {
        String(decoding: type.utf8.map { (33...126).contains($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
    }
}
