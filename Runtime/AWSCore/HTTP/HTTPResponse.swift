/// An answer as the codecs see it.
public struct HTTPResponse: Sendable {
    /// The status code.
    public var status: Int
    /// The header fields; `Content-Length` and `Date` are the edge's.
    public var headers: HTTPFields
    /// The whole body; empty where it is a stream.
    public var body: [UInt8]
    /// The body, where it is read while it is sent.
    public var stream: (any BodyStream)?

    /// Makes an answer.
    public init(status: Int = 200, headers: HTTPFields = HTTPFields(), body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
