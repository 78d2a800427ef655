public import AWSCore

/// What carries requests.
///
/// `HTTPTransport` is for functions; others may have more than one answer on the way at a time.
public protocol Transport: Sendable {
    /// Sends a signed request and waits for its whole answer; an error status is an answer like any other.
    func send(_ request: HTTPRequest, to endpoint: Endpoint) async throws(TransportError) -> HTTPResponse
}

/// Why no answer came.
public struct TransportError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What failed and why.
    public var description: String
    /// Whether another attempt may do better; false where the peer is not who it should be.
    public var isTransient: Bool

    /// Makes an error.
    public init(_ description: String, isTransient: Bool = true) {
        self.description = description
        self.isTransient = isTransient
    }
}
