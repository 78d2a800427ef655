/// The ways to send a body in chunks, by what `x-amz-content-sha256` says of them.
///
/// See <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html>.
public enum StreamingPayload: String, Sendable, Hashable, CaseIterable {
    /// Each chunk is signed.
    case signed = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
    /// Each chunk is signed, and so are the fields behind the last one.
    case signedTrailer = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
    /// No chunk is signed; the fields behind the last one hold a checksum.
    case unsignedTrailer = "STREAMING-UNSIGNED-PAYLOAD-TRAILER"

    /// Whether chunks carry signatures.
    public var isSigned: Bool { self != .unsignedTrailer }

    /// Whether fields come behind the last chunk.
    public var hasTrailer: Bool { self != .signed }
}
