public import AWSCore
internal import AWSWire
internal import EmulatorCore

/// Takes a request's body from the wire to a service while it comes: out of its chunks, and past its signature.
///
/// What it finds wrong it keeps until the body is whole, as HTTP/1.1 has it.
public final class BodyReceiver: BodyStream, @unchecked Sendable {
    // Safe: it is touched by its connection's event loop until the body is whole, and by the request's handler from
    // then on.
    private let stream: any IncomingStream
    private let signature: VerifiedSignature?
    private var chunks: ChunkedBody?
    private var hasher: SHA256Hasher?
    private var failure: SignatureFailure.Kind?
    /// Why the request is refused whatever its body is.
    private let refusal: AWSError?

    /// Makes one for a head.
    ///
    /// - Parameters:
    ///   - signature: what must be true of the body, where signatures are checked.
    ///   - refusal: why the request is refused; then nothing is kept of the body.
    init(
        _ stream: any IncomingStream,
        _ head: HTTPRequest,
        _ signature: VerifiedSignature? = nil,
        refusal: AWSError? = nil
    ) {
        self.stream = stream
        self.signature = signature
        self.refusal = refusal
        chunks = AWSChunked.reader(head, signature)
        if chunks == nil, case .hash = signature?.payload { hasher = SHA256Hasher() }
    }

    /// The bytes of the body so far, out of their chunks.
    public var count: Int { stream.count }

    /// What took the body in.
    var taken: any IncomingStream { stream }

    /// Takes the next bytes of the wire.
    func receive(_ bytes: UnsafeRawBufferPointer) {
        guard failure == nil, refusal == nil else { return }
        hasher?.update(bytes)
        guard chunks != nil else { return stream.receive(bytes) }
        do throws(SignatureFailure.Kind) {
            try chunks?.read(bytes) { stream.receive($0) }
        } catch {
            failure = error
        }
    }

    /// The request as its service sees it: with the stream for its body, and the trailing fields among its headers.
    func request(_ head: HTTPRequest, at now: Timestamp) throws(AWSError) -> HTTPRequest {
        if let refusal { throw refusal }
        var request = head
        request.stream = stream
        do throws(SignatureFailure.Kind) {
            if let failure { throw failure }
            try checkHash()
            guard var chunks else { return request }
            try chunks.finish()
            return try AWSChunked.plain(request, count: stream.count, chunks)
        } catch {
            throw SignatureFailure(error, accessKeyID: signature?.accessKeyID, now: now).awsError(.s3)
        }
    }

    private func checkHash() throws(SignatureFailure.Kind) {
        guard let hasher, case .hash(let claimed) = signature?.payload else { return }
        let computed = Text.hex(hasher.digest())
        guard claimed == computed else { throw .payloadMismatch(claimed: claimed, computed: computed) }
    }
}
