public import AWSCore

/// What a handler gives: an answer at once, or one that needs waiting for.
public enum HTTPAnswer: Sendable {
    case now(HTTPResponse)
    case later(@Sendable () async -> HTTPResponse)
}

/// A link of the edge's chain.
public protocol HTTPHandler: Sendable {
    /// The answer to a request, or nil where it is another handler's.
    func answer(_ request: HTTPRequest) -> HTTPAnswer?
    /// What takes in the body of a request whose head has come; nil where memory is to hold it.
    func receiver(for head: HTTPRequest) -> BodyReceiver?
    /// What a request is answered that was carried out and then lost, as the disk did not take it; nil where it is another
    /// handler's.
    func failure(_ error: AWSError, of request: HTTPRequest) -> HTTPResponse?
}

extension HTTPHandler {
    /// Whoever answers for the gateway leaves it the form of its errors.
    public func failure(_ error: AWSError, of request: HTTPRequest) -> HTTPResponse? { nil }

    /// Memory holds all bodies.
    public func receiver(for head: HTTPRequest) -> BodyReceiver? { nil }
}

/// The chain of handlers that every request passes, in its order.
public struct Chain: HTTPHandler {
    private let handlers: [any HTTPHandler]

    /// Makes a chain.
    public init(_ handlers: [any HTTPHandler]) { self.handlers = handlers }

    /// The answer to a request, or nil where it is another handler's.
    public func answer(_ request: HTTPRequest) -> HTTPAnswer? {
        for handler in handlers {
            if let answer = handler.answer(request) { return answer }
        }
        return nil
    }

    /// What takes in the body of a request whose head has come; nil where memory is to hold it.
    public func receiver(for head: HTTPRequest) -> BodyReceiver? {
        for handler in handlers {
            if let receiver = handler.receiver(for: head) { return receiver }
        }
        return nil
    }

    /// What a request is answered that was carried out and then lost; nil where no handler has a form for it.
    public func failure(_ error: AWSError, of request: HTTPRequest) -> HTTPResponse? {
        for handler in handlers {
            if let response = handler.failure(error, of: request) { return response }
        }
        return nil
    }
}
