/// Why the shop refuses a request: a code for programs, a sentence for people, and the field that is wrong.
public struct CommerceError: Error, Sendable, Equatable {
    /// How a request is wrong; each is a status of HTTP.
    public enum Kind: Sendable {
        /// The request is malformed (400).
        case invalid
        /// There is no such thing (404).
        case notFound
        /// The request is well formed and the shop's state is against it (409).
        case conflict
        /// The idempotency key stands for another request (422).
        case mismatch
        /// Try again later (503).
        case unavailable
    }

    /// How the request is wrong.
    public let kind: Kind
    /// The code, as `SoldOut`.
    public let code: String
    /// The sentence.
    public let message: String
    /// The field, as `lines[0].quantity`.
    public let field: String?

    /// Makes an error.
    public init(_ kind: Kind, _ code: String, _ message: String, field: String? = nil) {
        self.kind = kind
        self.code = code
        self.message = message
        self.field = field
    }

    /// A field that is missing or wrong.
    public static func invalidField(_ field: String, _ message: String) -> CommerceError {
        CommerceError(.invalid, "InvalidField", "\(field) \(message)", field: field)
    }

    /// A request whose body is no order at all.
    public static let malformedBody = CommerceError(.invalid, "MalformedBody", "The body must be a JSON object.")

    /// A request without its key.
    public static let missingKey = CommerceError(
        .invalid,
        "MissingIdempotencyKey",
        "The header Idempotency-Key must hold 1 to 255 characters.",
        field: "Idempotency-Key"
    )

    /// A key that was used for another order.
    public static let keyReused = CommerceError(
        .mismatch,
        "IdempotencyKeyReused",
        "This Idempotency-Key was used for an order with other content.",
        field: "Idempotency-Key"
    )

    /// Products of which there are not as many as the order asks for.
    public static func soldOut(_ skus: [String]) -> CommerceError {
        CommerceError(.conflict, "SoldOut", "There are not enough left of \(skus.joined(separator: ", ")).")
    }

    /// A product or an order that the shop does not have.
    public static func notFound(_ what: String, _ id: String) -> CommerceError {
        CommerceError(.notFound, "NotFound", "There is no \(what) \(id).")
    }

    /// Too many requests for the same products at once.
    public static let busy = CommerceError(.unavailable, "Busy", "The shop is busy. Send the same request again.")
}
