/// A request as the codecs and the signer see it.
public struct HTTPRequest: Sendable {
    /// `GET`, `POST` ...
    public var method: String
    /// The path as on the wire, percent-encoded, without the query.
    public var path: String
    /// All behind the question mark as on the wire; nil where there is none.
    public var query: String?
    /// The header fields.
    public var headers: HTTPFields
    /// The whole body; empty where it is a stream.
    public var body: [UInt8]
    /// The body, where it was taken in outside memory.
    public var stream: (any BodyStream)?
    /// Whether the connection itself tells where the body ends, as HTTP/2 does, and no field needs to.
    public var endsByItself = false

    /// Makes a request.
    public init(
        method: String,
        path: String,
        query: String? = nil,
        headers: HTTPFields = HTTPFields(),
        body: [UInt8] = []
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
    }
}
