/// What stands in the place of a body's hash when a request is signed.
struct SignedPayload {
    /// The last line of the canonical request.
    let hash: String
    let meaning: VerifiedSignature.Payload
    /// What a header claims the body's hash to be.
    private let claimed: String?
    /// What it is; nil where the body has not come yet, or nobody asks.
    private let computed: String?

    /// Reads it off a request.
    ///
    /// S3 takes the word of `x-amz-content-sha256` and compares it with the body afterwards. All others hash the body
    /// themselves, unless that header says that nobody did.
    init(
        _ request: HTTPRequest,
        _ query: CanonicalQuery,
        _ claim: SignatureClaim,
        isS3: Bool,
        bodyIsRead: Bool
    ) throws(SignatureFailure.Kind) {
        var header = request.headers["x-amz-content-sha256"]
        if claim.isPresigned, isS3 {
            if !claim.signedHeaders.contains("x-amz-content-sha256") { header = query["X-Amz-Content-Sha256"] }
            header = header ?? SigV4.unsignedPayload
        }
        guard header != nil || !isS3 else { throw .missingPayloadHash }
        if header == SigV4.unsignedPayload {
            (hash, meaning, claimed, computed) = (SigV4.unsignedPayload, .unsigned, nil, nil)
        } else if let streaming = header.flatMap(StreamingPayload.init(rawValue:)) {
            (hash, meaning, claimed, computed) = (streaming.rawValue, .chunked(streaming), nil, nil)
        } else {
            if let header, header.hasPrefix("STREAMING-AWS4-ECDSA-P256-SHA256-") { throw .signatureVersion4A }
            if let header, isS3, !Self.isHash(header) { throw .invalidPayloadHash(header) }
            let ownHash = bodyIsRead || header == nil ? Text.hex(Digest.sha256(request.body)) : nil
            claimed = header
            computed = ownHash
            hash = (isS3 ? header : ownHash ?? header) ?? ""
            meaning = .hash(hash.lowercased())
        }
    }

    /// That the body is the one the header claims.
    func checkBody() throws(SignatureFailure.Kind) {
        guard let claimed, let computed, claimed.lowercased() != computed else { return }
        throw .payloadMismatch(claimed: claimed, computed: computed)
    }

    private static func isHash(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { Text.hexValue($0) != nil }
    }
}
