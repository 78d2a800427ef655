internal import AWSCore
internal import NIOCore
internal import NIOHTTP2

/// HTTP/2 without TLS, as clients speak it that know that it is spoken here (RFC 9113, 3.3): AWS's for Java and JavaScript
/// call Kinesis so.
enum HTTP2Connection {
    /// What a client's first bytes are; no method of HTTP/1.1 has this name.
    private static let preface = Array("PRI * HTTP/2.0".utf8)

    /// Streams that one connection may have open: a thousand subscriptions to shards fit.
    private static let mostStreams = 1000
    /// What a client may send before it has to wait for word; bodies of objects are long.
    private static let window = 1 << 20

    /// Whether a connection's first bytes are those of HTTP/2.
    static func isPreface(_ bytes: ByteBuffer) -> Bool {
        bytes.readableBytesView.prefix(preface.count).elementsEqual(preface)
    }

    /// Has HTTP/2 take over a connection's channel.
    static func configure(_ channel: any Channel, _ edge: Edge) throws {
        var connection = NIOHTTP2Handler.ConnectionConfiguration()
        connection.initialSettings = [
            HTTP2Setting(parameter: .maxConcurrentStreams, value: mostStreams),
            HTTP2Setting(parameter: .maxHeaderListSize, value: 65_536),
            HTTP2Setting(parameter: .initialWindowSize, value: window),
        ]
        var stream = NIOHTTP2Handler.StreamConfiguration()
        stream.targetWindowSize = window
        _ = try channel.pipeline.syncOperations.configureHTTP2Pipeline(
            mode: .server,
            connectionConfiguration: connection,
            streamConfiguration: stream
        ) { channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHandlers(
                    HTTP2FramePayloadToHTTP1ServerCodec(),
                    HTTP2Stream(edge)
                )
            }
        }
    }
}
