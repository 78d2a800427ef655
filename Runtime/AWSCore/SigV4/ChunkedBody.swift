/// Takes a body in the content encoding `aws-chunked` apart as its bytes come, and checks the signatures on the way.
///
/// Bytes of a chunk are handed on before its signature has been seen whole: throw them away where a read fails.
/// See <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html> and `sigv4-streaming-trailers.html`.
public struct ChunkedBody: Sendable {
    private enum State {
        case size
        case bytes(left: Int)
        case bytesEnd
        case fields
        case done
    }

    private let payload: StreamingPayload
    private var signer: ChunkSigner?
    private var state = State.size
    /// What has come of a line that is not whole yet.
    private var line: [UInt8] = []
    private var signature: String?
    private var hasher = SHA256Hasher()
    /// The fields behind the last chunk, without their signature.
    public private(set) var trailers: [(name: String, value: String)] = []

    /// How many chunks have begun, and the size of the last one.
    private var (number, size) = (0, 0)

    /// The size below which only the last chunk may be.
    public var smallestChunk = 0

    private static let longestLine = 16_384

    /// Makes a reader; without a signer no signature is looked at.
    public init(_ payload: StreamingPayload, _ signer: ChunkSigner?) {
        self.payload = payload
        self.signer = signer
    }

    /// Takes a whole body apart.
    public mutating func decode(_ encoded: [UInt8]) throws(SignatureFailure.Kind) -> [UInt8] {
        var body: [UInt8] = []
        body.reserveCapacity(encoded.count)
        try read(encoded[...], into: &body)
        try finish()
        return body
    }

    /// Takes the next bytes and adds those of the chunks to a body.
    public mutating func read(_ bytes: ArraySlice<UInt8>, into body: inout [UInt8]) throws(SignatureFailure.Kind) {
        var pieces = body
        body = []
        defer { body = pieces }
        try bytes.span.withUnsafeBytes { (bytes) throws(SignatureFailure.Kind) in
            try read(bytes) { pieces.append(contentsOf: $0) }
        }
    }

    /// Takes the next bytes and hands those of the chunks on, piece by piece.
    public mutating func read(
        _ bytes: UnsafeRawBufferPointer,
        _ take: (UnsafeRawBufferPointer) -> Void
    ) throws(SignatureFailure.Kind) {
        var rest = bytes[...]
        while !rest.isEmpty {
            switch state {
            case .bytes(let left):
                let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(left))
                take(piece)
                if signer != nil { hasher.update(piece) }
                rest = rest.dropFirst(piece.count)
                state = left == piece.count ? .bytesEnd : .bytes(left: left - piece.count)
            case .done: return
            case .size, .bytesEnd, .fields:
                let end = rest.firstIndex(of: 10)
                line += rest[..<(end ?? rest.endIndex)]
                guard line.count <= Self.longestLine else { throw .incompleteBody }
                guard let end else { return }
                rest = rest[(end + 1)...]
                try endLine()
            }
        }
    }

    /// Says that no more bytes come.
    public mutating func finish() throws(SignatureFailure.Kind) {
        // Clients end the last field with one line break or two, some with none.
        if case .fields = state {
            if !line.isEmpty { try endLine() }
            if case .fields = state { try end() }
        }
        guard case .done = state else { throw .incompleteBody }
    }

    private mutating func endLine() throws(SignatureFailure.Kind) {
        if line.last == 13 { line.removeLast() }
        defer { line.removeAll(keepingCapacity: true) }
        switch state {
        case .size: try beginChunk()
        case .bytesEnd:
            guard line.isEmpty else { throw .incompleteBody }
            try checkChunk()
            state = .size
        default:
            guard !line.isEmpty else { return try end() }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { throw .malformedTrailer }
            let name = String(decoding: line[..<colon], as: UTF8.self)
            let value = line[(colon + 1)...].drop { $0 == 32 }
            trailers.append((name, String(decoding: value, as: UTF8.self)))
        }
    }

    /// Reads `10000;chunk-signature=...`.
    private mutating func beginChunk() throws(SignatureFailure.Kind) {
        let digits = line.prefix { $0 != UInt8(ascii: ";") }
        guard !digits.isEmpty, digits.count <= 12 else { throw .incompleteBody }
        var size = 0
        for digit in digits {
            guard let value = Text.hexValue(digit) else { throw .incompleteBody }
            size = size << 4 | Int(value)
        }
        if size > 0 {
            if number > 0, self.size < smallestChunk { throw .smallChunk(number + 1, size: self.size) }
            number += 1
            self.size = size
        }
        let extensions = String(decoding: line[digits.endIndex...], as: UTF8.self)
        let name = ";chunk-signature="
        signature = extensions.hasPrefix(name) ? String(extensions.dropFirst(name.count)) : nil
        hasher = SHA256Hasher()
        if size == 0 { try checkChunk() }
        state = size == 0 ? .fields : .bytes(left: size)
    }

    private mutating func checkChunk() throws(SignatureFailure.Kind) {
        try signer?.verify(chunkHash: Text.hex(hasher.digest()), signature ?? "")
    }

    private mutating func end() throws(SignatureFailure.Kind) {
        state = .done
        let name = "x-amz-trailer-signature"
        let signature = trailers.first { HTTPFields.equal($0.name, name) }?.value
        trailers.removeAll { HTTPFields.equal($0.name, name) }
        guard payload == .signedTrailer, signer != nil else { return }
        guard let signature else { throw .malformedTrailer }
        try signer?.verify(trailers: trailers, signature)
    }
}
