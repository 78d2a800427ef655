internal import AWSCore
internal import EmulatorCore
internal import NIOCore
internal import NIOHTTP1

/// One stream of an HTTP/2 connection: a request and its answer.
final class HTTP2Stream: ChannelInboundHandler, Respondent, @unchecked Sendable {
    // Safe: only ever touched on its channel's event loop.
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    let edge: Edge
    var request: HTTPRequest?
    private var context: ChannelHandlerContext?
    private var head: HTTPRequest?
    private var body: [UInt8] = []
    /// The body of the answer that was written, where it comes in pieces and has not begun.
    private var stream: (any BodyStream)?
    /// What takes in the body; nil where `body` does.
    private var receiver: BodyReceiver?

    init(_ edge: Edge) { self.edge = edge }

    var channel: (any Channel)? { context?.channel }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    // MARK: the request

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head, context)
        case .body(let piece):
            piece.withUnsafeReadableBytes {
                if let receiver { receiver.receive($0) } else { body.append(contentsOf: $0) }
            }
        case .end:
            guard var request = head.take() else { return }
            request.body = body
            request.stream = receiver
            (body, receiver) = ([], nil)
            answer(request)
        }
    }

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        let target = head.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        // What the codec makes of a body without a length is HTTP/1.1's affair.
        let fields = head.headers.lazy.filter { $0.name != "transfer-encoding" }
        var request = HTTPRequest(
            method: head.method.rawValue,
            path: String(target[0]),
            query: target.count > 1 ? String(target[1]) : nil,
            headers: HTTPFields(fields.map { ($0.name, $0.value) })
        )
        request.endsByItself = true
        self.head = request
        let length = request.headers["content-length"].flatMap { Int($0) }
        let hasLongBody = length.map { $0 > RequestParser.mostBodyBytesInMemory } ?? true
        if hasLongBody, request.method != "GET", request.method != "HEAD" {
            receiver = edge.handler.receiver(for: request)
        }
        if request.headers["expect"] == "100-continue" {
            let word = HTTPResponseHead(version: .http2, status: .continue)
            context.writeAndFlush(wrapOutboundOut(.head(word)), promise: nil)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    // MARK: the answer

    func write(_ response: HTTPResponse) {
        guard let context else { return }
        let isHead = request?.method == "HEAD"
        write(headOf: response, context)
        stream = isHead ? nil : response.stream
        guard stream == nil else { return }
        if !isHead, !response.body.isEmpty {
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: response.body)))), promise: nil)
        }
        context.write(wrapOutboundOut(.end(nil)), promise: nil)
    }

    func flush() { if stream == nil { context?.flush() } }

    func finish() {
        request = nil
        guard let stream = stream.take() else { return }
        if let stream = stream as? any OutgoingStream { return send(stream) }
        if let stream = stream as? any ProducedStream { send(stream) }
    }

    private func write(headOf response: HTTPResponse, _ context: ChannelHandlerContext) {
        var head = HTTPResponseHead(version: .http2, status: HTTPResponseStatus(statusCode: response.status))
        for field in response.headers.entries {
            // As HTTP/1.1 has it, line breaks and their like are spaces.
            let isPlain = field.value.utf8.allSatisfy { $0 >= 32 || $0 == 9 }
            let value =
                isPlain
                ? field.value
                : String(field.value.unicodeScalars.map { $0.value < 32 && $0.value != 9 ? " " : Character($0) })
            head.headers.add(name: field.name, value: value)
        }
        head.headers.add(name: "date", value: edge.timeline.now.httpDate)
        if let length = response.length { head.headers.add(name: "content-length", value: String(length)) }
        context.write(wrapOutboundOut(.head(head)), promise: nil)
    }

    private func end() { context?.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil) }

    /// Writes a body's next piece, and the one behind it once the connection has taken this.
    private func send(_ stream: any OutgoingStream) {
        do throws(AWSError) {
            switch try stream.next() {
            case .bytes(let bytes): write(bytes) { $0.send(stream) }
            case .file(let descriptor, let range): send(FileRun(descriptor, range), of: stream)
            case nil: end()
            }
        } catch {
            // The head is out: all that is left is to end the stream short of its length.
            context?.close(promise: nil)
        }
    }

    private func send(_ run: FileRun, of stream: any OutgoingStream) {
        do throws(AWSError) {
            guard let piece = try run.next() else { return send(stream) }
            write(piece) { $0.send(run, of: stream) }
        } catch {
            context?.close(promise: nil)
        }
    }

    /// Has the next piece of a body made, and writes it; the one behind it once the connection has taken this.
    private func send(_ stream: any ProducedStream) {
        guard let channel else { return }
        Task {
            do throws(AWSError) {
                let piece = try await stream.next()
                // Who asked may be gone by now, and at the end of the process the loop too.
                guard channel.isActive else { return }
                channel.eventLoop.execute {
                    guard let piece else { return self.end() }
                    piece.isEmpty ? self.send(stream) : self.write(piece) { $0.send(stream) }
                }
            } catch {
                channel.close(promise: nil)
            }
        }
    }

    private func write(_ bytes: [UInt8], then proceed: @escaping @Sendable (HTTP2Stream) -> Void) {
        guard let context, let channel else { return }
        let part = HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: bytes)))
        context.writeAndFlush(wrapOutboundOut(part)).whenComplete { result in
            guard case .success = result else { return channel.close(promise: nil) }
            proceed(self)
        }
    }
}
