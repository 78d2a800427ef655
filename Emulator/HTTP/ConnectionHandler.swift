internal import AWSCore
internal import EmulatorCore
internal import NIOCore

/// One connection: requests in, answers out in their order, one at a time.
final class ConnectionHandler: ChannelInboundHandler, @unchecked Sendable {
    // Safe: only ever touched on its channel's event loop.
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private static let mostKeptBytes = 16_384

    private let handler: any HTTPHandler
    private let tick: Tick
    private let timeline: Timeline
    private var context: ChannelHandlerContext?
    private var parser = RequestParser()
    private var isAnswering = false
    private var isProceeding = false
    private var isHead = false
    private var keepsAlive = true
    /// The last answer's bytes: their memory serves the next one too, where the socket has taken them.
    private var out = ByteBuffer()
    private var date = (second: Int64.min, text: "")

    init(_ handler: any HTTPHandler, _ tick: Tick, _ timeline: Timeline) {
        self.handler = handler
        self.tick = tick
        self.timeline = timeline
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        parser.append(&bytes)
        proceed()
    }

    /// Answers what is whole, one request after the other.
    ///
    /// An answer that is there at once leads back here: the loop goes on then, and no stack grows with the number of
    /// requests that came together.
    private func proceed() {
        guard !isProceeding, let context else { return }
        isProceeding = true
        defer { isProceeding = false }
        do throws(RequestParser.Failure) {
            while !isAnswering, keepsAlive {
                guard let parsed = try parser.next() else {
                    if parser.awaitsContinue {
                        parser.awaitsContinue = false
                        let word = ByteBuffer(staticString: "HTTP/1.1 100 Continue\r\n\r\n")
                        context.writeAndFlush(wrapOutboundOut(word), promise: nil)
                    }
                    return
                }
                answer(parsed)
            }
        } catch {
            keepsAlive = false
            isHead = false
            send(HTTPResponse(status: error == .headTooLarge ? 431 : 400))
        }
    }

    private func answer(_ parsed: RequestParser.Parsed) {
        isAnswering = true
        let request = parsed.request
        isHead = request.method == "HEAD"
        keepsAlive = parsed.keepsAlive
        tick.enter()
        switch handler.answer(request) {
        case .now(let response): tick.send(response, to: self)
        case .later(let rest):
            guard let channel = context?.channel else { return }
            Task {
                let response = await rest()
                // Whoever asked may be gone, and at the end of the process the loop with them.
                if channel.isActive { channel.eventLoop.execute { self.send(response) } }
            }
        case nil: tick.send(HTTPResponse(status: 404), to: self)
        }
    }

    /// Writes an answer and goes on with the next request that waits.
    func send(_ response: HTTPResponse) {
        guard let context else { return }
        out.replace(with: response, date: currentDate(), keepsAlive: keepsAlive, hasBody: !isHead)
        if keepsAlive {
            context.writeAndFlush(wrapOutboundOut(out), promise: nil)
        } else {
            let channel = context.channel
            context.writeAndFlush(wrapOutboundOut(out)).whenComplete { _ in channel.close(promise: nil) }
        }
        if out.capacity > Self.mostKeptBytes { out = ByteBuffer() }
        isAnswering = false
        proceed()
    }

    private func currentDate() -> String {
        let now = timeline.now
        if now.wholeSeconds != date.second { date = (now.wholeSeconds, now.httpDate) }
        return date.text
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
