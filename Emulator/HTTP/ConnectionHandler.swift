internal import AWSCore
internal import EmulatorCore
internal import NIOCore

/// One connection of HTTP/1.1: requests in, answers out in their order, one at a time.
///
/// Where the client turns out to speak HTTP/2, that takes over.
final class ConnectionHandler: ChannelInboundHandler, RemovableChannelHandler, Respondent, @unchecked Sendable {
    // Safe: only ever touched on its channel's event loop.
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundOut = IOData

    private static let mostKeptBytes = 16_384

    let edge: Edge
    private var context: ChannelHandlerContext?
    private var parser = RequestParser()
    var request: HTTPRequest?
    private var isFresh = true
    private var isAnswering = false
    private var isProceeding = false
    private var isHead = false
    private var keepsAlive = true
    /// The last answer's bytes: their memory serves the next one too, where the socket has taken them.
    private var out = ByteBuffer()
    /// The body of the answer that was written last, where it comes in pieces and has not begun.
    private var stream: (any BodyStream)?
    private var date = (second: Int64.min, text: "")

    init(_ edge: Edge) { self.edge = edge }

    var channel: (any Channel)? { context?.channel }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        if isFresh {
            isFresh = false
            if HTTP2Connection.isPreface(bytes) { return makeWay(bytes, context) }
        }
        parser.append(&bytes)
        proceed()
    }

    /// Leaves the connection to HTTP/2.
    private func makeWay(_ bytes: ByteBuffer, _ context: ChannelHandlerContext) {
        do { try HTTP2Connection.configure(context.channel, edge) } catch { return context.close(promise: nil) }
        context.fireChannelRead(wrapInboundOut(bytes))
        context.pipeline.syncOperations.removeHandler(self, promise: nil)
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
                guard let parsed = try parser.next(edge.handler.receiver(for:)) else {
                    if parser.awaitsContinue {
                        parser.awaitsContinue = false
                        let word = ByteBuffer(staticString: "HTTP/1.1 100 Continue\r\n\r\n")
                        context.writeAndFlush(wrapOutboundOut(.byteBuffer(word)), promise: nil)
                    }
                    return
                }
                isAnswering = true
                isHead = parsed.request.method == "HEAD"
                keepsAlive = parsed.keepsAlive
                answer(parsed.request)
            }
        } catch {
            keepsAlive = false
            isHead = false
            send(HTTPResponse(status: error == .headTooLarge ? 431 : 400))
        }
    }

    /// Writes an answer, up to a body that comes in pieces.
    func write(_ response: HTTPResponse) {
        guard let context else { return }
        out.replace(with: response, date: currentDate(), keepsAlive: keepsAlive, hasBody: !isHead)
        stream = isHead ? nil : response.stream
        if keepsAlive || stream != nil {
            context.write(wrapOutboundOut(.byteBuffer(out)), promise: nil)
        } else {
            let channel = context.channel
            context.write(wrapOutboundOut(.byteBuffer(out))).whenComplete { _ in channel.close(promise: nil) }
        }
    }

    func flush() {
        // The head of a body in pieces leaves with the first of them.
        if stream == nil { context?.flush() }
    }

    /// Goes on with the body's pieces, or with the next request that waits.
    func finish() {
        request = nil
        if out.capacity > Self.mostKeptBytes || stream != nil { out = ByteBuffer() }
        guard let stream = stream.take() else {
            isAnswering = false
            return proceed()
        }
        if let stream = stream as? any OutgoingStream { return send(stream) }
        if let stream = stream as? any ProducedStream { send(stream) }
    }

    /// Writes a body's next piece, and the one behind it once the socket has taken this.
    private func send(_ stream: any OutgoingStream) {
        guard let context else { return }
        let channel = context.channel
        do throws(AWSError) {
            guard let piece = try stream.next() else {
                context.flush()
                if !keepsAlive { channel.close(promise: nil) }
                isAnswering = false
                return proceed()
            }
            let region: FileRegion?
            let sent: EventLoopFuture<Void>
            switch piece {
            case .bytes(let bytes):
                region = nil
                sent = context.writeAndFlush(wrapOutboundOut(.byteBuffer(ByteBuffer(bytes: bytes))))
            case .file(let descriptor, let range):
                let file = NIOFileHandle(_deprecatedTakingOwnershipOfDescriptor: descriptor)
                let run = FileRegion(fileHandle: file, readerIndex: range.lowerBound, endIndex: range.upperBound)
                region = run
                sent = context.writeAndFlush(wrapOutboundOut(.fileRegion(run)))
            }
            let bound = NIOLoopBound((self, stream, region), eventLoop: context.eventLoop)
            sent.whenComplete { result in
                let (handler, stream, region) = bound.value
                try? region?.fileHandle.close()
                guard case .success = result else { return channel.close(promise: nil) }
                handler.send(stream)
            }
        } catch {
            // The head is out, and says how long the body is: all that is left is to end the connection short of it.
            channel.close(promise: nil)
        }
    }

    /// Has the next piece of a body made, and writes it as a chunk; the one behind it once the socket has taken this.
    private func send(_ stream: any ProducedStream) {
        guard let context else { return }
        let channel = context.channel
        let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
        Task {
            do throws(AWSError) {
                let piece = try await stream.next()
                // Who asked may be gone by now, and at the end of the process the loop too.
                guard channel.isActive else { return }
                channel.eventLoop.execute { bound.value.send(piece, of: stream) }
            } catch {
                // No way is left to tell it: what comes without an end is not whole.
                channel.close(promise: nil)
            }
        }
    }

    private func send(_ piece: [UInt8]?, of stream: any ProducedStream) {
        guard let context else { return }
        let channel = context.channel
        guard let piece else {
            context.writeAndFlush(wrapOutboundOut(.byteBuffer(ByteBuffer(string: "0\r\n\r\n"))), promise: nil)
            if !keepsAlive { channel.close(promise: nil) }
            isAnswering = false
            return proceed()
        }
        guard !piece.isEmpty else { return send(stream) }
        var chunk = ByteBuffer(string: "\(String(piece.count, radix: 16))\r\n")
        chunk.writeBytes(piece)
        chunk.writeString("\r\n")
        let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
        context.writeAndFlush(wrapOutboundOut(.byteBuffer(chunk))).whenComplete { result in
            guard case .success = result else { return channel.close(promise: nil) }
            bound.value.send(stream)
        }
    }

    private func currentDate() -> String {
        let now = edge.timeline.now
        if now.wholeSeconds != date.second { date = (now.wholeSeconds, now.httpDate) }
        return date.text
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
