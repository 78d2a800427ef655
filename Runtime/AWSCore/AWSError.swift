/// An error as AWS answers it: a code, a message, a status and the members of its shape.
public struct AWSError: Error, Sendable, Equatable {
    /// The error shape's name in the service model, as `ResourceNotFoundException`.
    public var code: String
    /// The text for people, in AWS's words.
    public var message: String
    /// The HTTP status; nil takes the one the service model gives the code, else 400.
    public var status: Int?
    /// Further members of the error's shape, in the order in which they are written.
    public var fields: [Field]
    /// Header fields that stand beside the body.
    public var headers: [Field] = []
    /// What the service called the request; set on the client's side.
    public var requestID = ""
    /// What is wrong with the request by itself, whatever the service holds; nil for other errors.
    ///
    /// DynamoDB's writes of one item tell that in another form than its other operations do.
    package var requestFault: String?

    /// A member of an error beside its message.
    public struct Field: Sendable, Equatable {
        /// The member's name on the wire.
        public var name: String
        /// Its value, already in the wire form of the service's protocol (JSON text, or XML character data).
        public var value: String

        /// Makes a member of an error.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Makes an error.
    public init(_ code: String, _ message: String, status: Int? = nil, fields: [Field] = []) {
        self.code = code
        self.message = message
        self.status = status
        self.fields = fields
    }

    /// The generic answer for what is not built: it names the operation, and is never somebody else's answer.
    public static func notImplemented(_ what: String) -> AWSError {
        AWSError("NotImplemented", "\(what)\(notImplementedHere)", status: 501)
    }

    private static let notImplementedHere = " is not implemented by Virga."

    /// Whether it is such an answer; S3 has one of that code too.
    package var isOfWhatIsNotBuilt: Bool { code == "NotImplemented" && message.hasSuffix(Self.notImplementedHere) }

    /// A failure of the service itself, as a full disk.
    public static func internalFailure(_ why: String) -> AWSError {
        AWSError("InternalFailure", why, status: 500)
    }
}

extension AWSError: CustomStringConvertible {
    /// The text of it.
    public var description: String { "\(code): \(message)" }
}
