/// A signature that stands: who signed, for what, and what the chunks of the body follow from.
public struct VerifiedSignature: Sendable, Equatable {
    /// What the signature says of the body.
    public enum Payload: Sendable, Equatable {
        /// The SHA-256 of the body, as lower-case hexadecimal digits.
        case hash(String)
        /// Nothing.
        case unsigned
        /// The body comes in chunks.
        case chunked(StreamingPayload)
    }

    /// The access key's id.
    public var accessKeyID: String
    /// The session token, where there is one.
    public var sessionToken: String?
    /// The day, the region and the service that the signature holds for.
    public var scope: SigningScope
    /// The request's date, `20261122T150405Z`.
    public var date: String
    /// The signature, from which that of the first chunk follows.
    public var signature: String
    /// The key that made it.
    public var signingKey: SigningKey
    /// What the signature says of the body.
    public var payload: Payload
    /// Whether the signature is in the query.
    public var isPresigned: Bool

    /// What checks the chunks of the body, or takes them apart where they are not signed; nil where it has none.
    public var chunkedBody: ChunkedBody? {
        guard case .chunked(let streaming) = payload else { return nil }
        return ChunkedBody(streaming, streaming.isSigned ? chunkSigner : nil)
    }

    /// What signs and checks the chunks that follow this signature.
    public var chunkSigner: ChunkSigner {
        ChunkSigner(key: signingKey, date: date, scope: scope, seed: signature)
    }
}
