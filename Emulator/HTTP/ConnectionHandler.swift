internal import AWSCore
internal import EmulatorCore
internal import NIOCore
internal import NIOHTTP1

/// One connection: requests in, answers out in their order, one at a time.
final class ConnectionHandler: ChannelInboundHandler, @unchecked Sendable {
    // Safe: only ever touched on its channel's event loop.
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = ByteBuffer

    private let handler: any HTTPHandler
    private let tick: Tick
    private let timeline: Timeline
    private var context: ChannelHandlerContext?
    private var head: HTTPRequestHead?
    private var body: ByteBuffer?
    /// Whole requests that came while one was being answered.
    private var waiting: [(HTTPRequestHead, [UInt8])] = []
    private var isAnswering = false
    private var isHead = false
    private var keepsAlive = true
    private var date = (second: Int64.min, text: "")

    init(_ handler: any HTTPHandler, _ tick: Tick, _ timeline: Timeline) {
        self.handler = handler
        self.tick = tick
        self.timeline = timeline
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            body = nil
            if head.headers.first(name: "expect")?.lowercased() == "100-continue" {
                context.writeAndFlush(
                    wrapOutboundOut(ByteBuffer(staticString: "HTTP/1.1 100 Continue\r\n\r\n")),
                    promise: nil
                )
            }
        case .body(var part):
            if body == nil { body = part } else { body?.writeBuffer(&part) }
        case .end:
            guard let head else { return }
            self.head = nil
            let bytes = body.map { Array($0.readableBytesView) } ?? []
            body = nil
            if isAnswering { waiting.append((head, bytes)) } else { answer(head, bytes) }
        }
    }

    private func answer(_ head: HTTPRequestHead, _ body: [UInt8]) {
        isAnswering = true
        isHead = head.method == .HEAD
        keepsAlive = head.isKeepAlive
        let mark = head.uri.utf8.firstIndex(of: UInt8(ascii: "?"))
        let request = HTTPRequest(
            method: head.method.rawValue,
            path: mark.map { String(head.uri[..<$0]) } ?? head.uri,
            query: mark.map { String(head.uri[$0...].dropFirst()) },
            headers: HTTPFields(head.headers.map { ($0.name, $0.value) }),
            body: body
        )
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
        var out = context.channel.allocator.buffer(capacity: 512 + (isHead ? 0 : response.body.count))
        out.writeStaticString("HTTP/1.1 ")
        out.writeString(Status.line(response.status))
        for (name, value) in response.headers.entries {
            out.writeString(name)
            out.writeStaticString(": ")
            out.writeString(value)
            out.writeStaticString("\r\n")
        }
        out.writeStaticString("Date: ")
        out.writeString(currentDate())
        // A HEAD answer states the length of the body it leaves out where the handler knows it.
        if response.headers["Content-Length"] == nil, response.status != 204, response.status != 304 {
            out.writeStaticString("\r\nContent-Length: ")
            out.writeString(String(response.body.count))
        }
        out.writeStaticString(keepsAlive ? "\r\n\r\n" : "\r\nConnection: close\r\n\r\n")
        if !isHead { out.writeBytes(response.body) }
        if keepsAlive {
            context.writeAndFlush(wrapOutboundOut(out), promise: nil)
        } else {
            let channel = context.channel
            context.writeAndFlush(wrapOutboundOut(out)).whenComplete { _ in channel.close(promise: nil) }
        }
        isAnswering = false
        if !waiting.isEmpty {
            let (head, body) = waiting.removeFirst()
            answer(head, body)
        }
    }

    private func currentDate() -> String {
        let now = timeline.now
        if now.wholeSeconds != date.second { date = (now.wholeSeconds, now.httpDate) }
        return date.text
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error is HTTPParserError, !isAnswering {
            keepsAlive = false
            send(HTTPResponse(status: 400))
        } else {
            context.close(promise: nil)
        }
    }
}

/// Status lines.
private enum Status {
    static func line(_ status: Int) -> String {
        switch status {
        case 200: "200 OK\r\n"
        case 400: "400 Bad Request\r\n"
        default: "\(status) \(HTTPResponseStatus(statusCode: status).reasonPhrase)\r\n"
        }
    }
}
