/// AWS Signature Version 4: what signs a request, and the text that is signed.
///
/// Follows <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>.
public struct SigV4: Sendable {
    /// The service's signing name, as `dynamodb`.
    public var service: String
    /// The region in the credential scope.
    public var region: String
    /// S3 signs the path as it is on the wire; all others encode it once more and drop dot segments.
    public var normalizesPath: Bool

    /// The only algorithm that is spoken here.
    public static let algorithm = "AWS4-HMAC-SHA256"
    /// What S3 puts into the place of a body's hash that nobody signs.
    public static let unsignedPayload = "UNSIGNED-PAYLOAD"

    /// Makes a signer for a service in a region.
    public init(service: String, region: String) {
        self.service = service
        self.region = region
        normalizesPath = !Self.isS3(service)
    }

    /// Whether a service signs as S3 does.
    public static func isS3(_ service: String) -> Bool {
        service == "s3" || service == "s3express" || service == "s3-object-lambda"
    }

    /// Signs a request: adds `X-Amz-Date`, `X-Amz-Security-Token` where there is one, and `Authorization`.
    ///
    /// `Host` must be among the headers. For S3, put `x-amz-content-sha256` there first.
    public func sign(
        _ request: inout HTTPRequest,
        credentials: Credentials,
        at now: Timestamp,
        payloadHash: String? = nil
    ) {
        _ = signed(&request, credentials: credentials, at: now, payloadHash: payloadHash)
    }

    /// Signs a request and tells its signature and the key, from which those of its chunks follow.
    func signed(
        _ request: inout HTTPRequest,
        credentials: Credentials,
        at now: Timestamp,
        payloadHash: String?
    ) -> (signature: String, key: SigningKey, date: String, scope: SigningScope) {
        let date = now.basic
        request.headers["X-Amz-Date"] = date
        if let token = credentials.sessionToken { request.headers["X-Amz-Security-Token"] = token }
        let hash = payloadHash ?? request.headers["x-amz-content-sha256"] ?? Text.hex(Digest.sha256(request.body))
        let canonical = canonicalRequest(request, payloadHash: hash)
        let scope = scope(date)
        let key = SigningKey(secretAccessKey: credentials.secretAccessKey, scope: scope)
        let signature = key.signature(of: canonical.stringToSign(date: date, scope: scope))
        request.headers["Authorization"] =
            "\(Self.algorithm) Credential=\(credentials.accessKeyID)/\(scope), "
            + "SignedHeaders=\(canonical.signedHeaders), Signature=\(signature)"
        return (signature, key, date, scope)
    }

    /// The canonical request over all headers but `Authorization`.
    public func canonicalRequest(_ request: HTTPRequest, payloadHash: String) -> CanonicalRequest {
        CanonicalRequest(
            request,
            path: normalizesPath ? CanonicalURI.normalized(request.path) : CanonicalURI.asSent(request.path),
            query: CanonicalQuery(request.query).text(),
            signing: Set(request.headers.entries.map { $0.name.lowercased() }).subtracting(["authorization"]).sorted(),
            payloadHash: payloadHash
        )
    }

    /// The text that the signing key signs.
    public func stringToSign(_ canonicalRequest: String, date: String) -> String {
        "\(Self.algorithm)\n\(date)\n\(scope(date))\n\(Text.hex(Digest.sha256(canonicalRequest.utf8)))"
    }

    /// The signature as hexadecimal digits.
    public func signature(_ stringToSign: String, secretAccessKey: String, date: String) -> String {
        SigningKey(secretAccessKey: secretAccessKey, scope: scope(date)).signature(of: stringToSign)
    }

    func scope(_ date: String) -> SigningScope { SigningScope(day: date.prefix(8), region: region, service: service) }
}
