/// Signs the chunks of a body one after another, or checks the signatures they came with.
///
/// Each signature takes in the one before it; the first follows from the request's own. See
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html> and `sigv4-streaming-trailers.html`.
public struct ChunkSigner: Sendable, Equatable {
    private let key: SigningKey
    private let date: String
    private let scope: SigningScope
    /// The signature that the next one takes in.
    public private(set) var previousSignature: String

    /// Makes a signer that goes on from a request's signature.
    public init(key: SigningKey, date: String, scope: SigningScope, seed: String) {
        self.key = key
        self.date = date
        self.scope = scope
        previousSignature = seed
    }

    /// Signs the next chunk, given the SHA-256 of its bytes in hexadecimal digits.
    public mutating func sign(chunkHash: String) -> String { advance(key.signature(of: chunkText(chunkHash))) }

    /// Signs the next chunk; the last one is empty.
    public mutating func sign(chunk: some Collection<UInt8>) -> String {
        sign(chunkHash: Text.hex(Digest.sha256(chunk)))
    }

    /// Signs the fields behind the last chunk.
    public mutating func sign(trailers: [(name: String, value: String)]) -> String {
        advance(key.signature(of: trailerText(trailers)))
    }

    /// Checks the next chunk's signature.
    public mutating func verify(chunkHash: String, _ signature: String) throws(SignatureFailure.Kind) {
        try verify(chunkText(chunkHash), signature)
    }

    /// Checks the signature of the fields behind the last chunk.
    public mutating func verify(
        trailers: [(name: String, value: String)],
        _ signature: String
    ) throws(SignatureFailure.Kind) {
        try verify(trailerText(trailers), signature)
    }

    private mutating func verify(_ text: String, _ signature: String) throws(SignatureFailure.Kind) {
        guard key.isSignature(signature, of: text) else {
            throw .mismatch(.init(canonicalRequest: nil, stringToSign: text, signatureProvided: signature))
        }
        previousSignature = signature
    }

    private mutating func advance(_ signature: String) -> String {
        previousSignature = signature
        return signature
    }

    private static let emptyHash = Text.hex(Digest.sha256([]))

    private func chunkText(_ hash: String) -> String {
        "AWS4-HMAC-SHA256-PAYLOAD\n\(date)\n\(scope)\n\(previousSignature)\n\(Self.emptyHash)\n\(hash)"
    }

    private func trailerText(_ trailers: [(name: String, value: String)]) -> String {
        let fields = trailers.map { "\($0.name.lowercased()):\($0.value)\n" }.joined()
        let hash = Text.hex(Digest.sha256(fields.utf8))
        return "AWS4-HMAC-SHA256-TRAILER\n\(date)\n\(scope)\n\(previousSignature)\n\(hash)"
    }
}
