/// Puts a body into the content encoding `aws-chunked`, chunk by chunk, signed or not.
///
/// See <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html> and `sigv4-streaming-trailers.html`.
public struct ChunkedBodyWriter: Sendable {
    private let payload: StreamingPayload
    private var signer: ChunkSigner

    /// The size that AWS's clients give their chunks; S3 takes no chunk but the last below 8 KB.
    public static let usualChunkSize = 65_536

    /// Makes a writer that goes on from a request's signature.
    public init(_ payload: StreamingPayload, _ signer: ChunkSigner) {
        self.payload = payload
        self.signer = signer
    }

    /// The next chunk with its size and signature; no bytes give nothing, for an empty chunk ends the body.
    public mutating func chunk(_ bytes: some Collection<UInt8>) -> [UInt8] {
        bytes.isEmpty ? [] : head(bytes) + bytes + [13, 10]
    }

    /// The end of the body: the empty chunk and the fields behind it.
    public mutating func end(trailers: [(name: String, value: String)] = []) -> [UInt8] {
        var text = ""
        let head = head(EmptyCollection())
        if payload.hasTrailer {
            for trailer in trailers { text += "\(trailer.name.lowercased()):\(trailer.value)\r\n" }
            if payload == .signedTrailer { text += "x-amz-trailer-signature:\(signer.sign(trailers: trailers))\r\n" }
        }
        return head + Array("\(text)\r\n".utf8)
    }

    private mutating func head(_ bytes: some Collection<UInt8>) -> [UInt8] {
        let size = String(bytes.count, radix: 16)
        return Array(
            (payload.isSigned ? "\(size);chunk-signature=\(signer.sign(chunk: bytes))\r\n" : "\(size)\r\n").utf8
        )
    }

    /// How many bytes a body of a length takes when it is written in chunks of a size, for `Content-Length`.
    public static func encodedLength(
        of length: Int,
        as payload: StreamingPayload,
        chunkSize: Int = usualChunkSize,
        trailers: [(name: String, valueLength: Int)] = []
    ) -> Int {
        let signature = payload.isSigned ? ";chunk-signature=".utf8.count + 64 : 0
        func chunk(_ size: Int) -> Int { String(size, radix: 16).utf8.count + signature + 2 + size + 2 }
        let rest = length % chunkSize
        var total = length / chunkSize * chunk(chunkSize) + (rest > 0 ? chunk(rest) : 0) + chunk(0)
        if payload.hasTrailer { total += trailers.reduce(0) { $0 + $1.name.utf8.count + 1 + $1.valueLength + 2 } }
        if payload == .signedTrailer { total += "x-amz-trailer-signature:".utf8.count + 64 + 2 }
        return total
    }
}
