internal import AWSCore
internal import EmulatorCore
internal import NIOCore

/// Whoever answers requests one at a time: a connection of HTTP/1.1, or a stream of HTTP/2.
protocol Respondent: AnyObject, Sendable {
    /// What all of a listener's share.
    var edge: Edge { get }
    /// Where the answers go; nil once nobody is there.
    var channel: (any Channel)? { get }
    /// The request that is being answered; nil between answers, so that a connection that stands idle holds no body.
    var request: HTTPRequest? { get set }
    /// Writes an answer, which leaves with `flush`.
    func write(_ response: HTTPResponse)
    /// Hands to the socket what was written.
    func flush()
    /// Goes on with what comes behind an answer.
    func finish()
}

/// What all connections of a listener share on one event loop.
struct Edge: Sendable {
    let handler: any HTTPHandler
    let tick: Tick
    let timeline: Timeline
}

extension Respondent {
    /// Has a whole request handled, and answers it at the end of the loop's turn or when the answer is there.
    func answer(_ request: HTTPRequest) {
        self.request = request
        edge.tick.enter()
        switch edge.handler.answer(request) {
        case .now(let response): edge.tick.send(response, to: self)
        case .later(let rest):
            guard let channel else { return }
            Task {
                let response = await rest()
                // Whoever asked may be gone, and at the end of the process the loop with them.
                if channel.isActive { channel.eventLoop.execute { self.send(response) } }
            }
        case nil: edge.tick.send(HTTPResponse(status: 404), to: self)
        }
    }

    /// Writes the answer to a request whose changes the disk did not take.
    func write(_ error: AWSError) {
        write(request.flatMap { edge.handler.failure(error, of: $0) } ?? HTTPResponse(status: 500))
    }

    /// Sends an answer at once.
    func send(_ response: HTTPResponse) {
        write(response)
        flush()
        finish()
    }
}
