/// Checks the signatures of requests to a service, in their headers or in their query.
///
/// A value without state: secrets come from the caller, and so does the time. Follows
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html> and, for S3,
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html>.
public struct SigV4Verifier: Sendable {
    /// The signing name that the credential must have; nil takes any.
    public var service: String?
    /// The region that the credential must have; nil takes any.
    public var region: String?
    /// How far a request's date may be from ours; nil takes what AWS allows the service.
    public var maximumSkew: Duration?

    /// Makes a verifier.
    public init(service: String? = nil, region: String? = nil, maximumSkew: Duration? = nil) {
        self.service = service
        self.region = region
        self.maximumSkew = maximumSkew
    }

    /// How far a request's date may be from AWS's: five minutes for most services, a quarter of an hour for these.
    ///
    /// The number is in the texts of the errors: S3's `MaxAllowedSkewMilliseconds` 900000; `- 15 min.` of DynamoDB
    /// (praetorian-inc/chariot-ui#453), SQS (aws/aws-sdk-go#487), SNS (aws/aws-sdk-js#265) and STS (aws/aws-cli#6676);
    /// `- 5 min.` of Lambda (aws/aws-cli#4600) and Kinesis (remind101/logspout-kinesis#21). IAM is not confirmed.
    public static func maximumSkew(of service: String) -> Duration {
        let lenient: Set = ["s3", "s3express", "dynamodb", "sqs", "sns", "sts", "iam"]
        return .seconds(lenient.contains(service) ? 900 : 300)
    }

    /// Checks a request's signature, and that its body is the one that was signed.
    ///
    /// `secret` is given the access key's id and the session token. Where the body of a request to S3 is still to come,
    /// say so with `bodyIsRead`, and compare its hash with the answer's ``VerifiedSignature/payload`` afterwards; the
    /// chunks of a body are never checked here, but by ``VerifiedSignature/chunkedBody``.
    public func verify(
        _ request: HTTPRequest,
        at now: Timestamp,
        bodyIsRead: Bool = true,
        secret: (_ accessKeyID: String, _ sessionToken: String?) -> SecretLookup
    ) throws(SignatureFailure) -> VerifiedSignature {
        var failure = SignatureFailure(.anonymous, now: now)
        do throws(SignatureFailure.Kind) {
            let query = CanonicalQuery(request.query)
            failure.isPresigned = request.headers["authorization"] == nil && !query.items.isEmpty
            let claim = try SignatureClaim(request, query)
            failure.isPresigned = claim.isPresigned
            failure.sessionToken = claim.sessionToken
            failure.accessKeyID = claim.credential.prefix { $0 != "/" }.description
            let (accessKeyID, scope) = try claim.scope()
            failure.accessKeyID = accessKeyID
            let isS3 = SigV4.isS3(service ?? scope.service)
            let date = try checkTime(claim, scope, now, isS3: isS3)
            try check(scope)
            try checkHeaders(request, claim, isS3: isS3)
            let payload = try SignedPayload(request, query, claim, isS3: isS3, bodyIsRead: bodyIsRead)
            let key = try key(secret(accessKeyID, claim.sessionToken), scope)
            try checkSignature(request, query, claim, payload, key, date, scope, isS3: isS3)
            try payload.checkBody()
            return VerifiedSignature(
                accessKeyID: accessKeyID,
                sessionToken: claim.sessionToken,
                scope: scope,
                date: date,
                signature: claim.signature,
                signingKey: key,
                payload: payload.meaning,
                isPresigned: claim.isPresigned
            )
        } catch {
            failure.kind = error
            throw failure
        }
    }

    /// The service and the region of the credential.
    private func check(_ scope: SigningScope) throws(SignatureFailure.Kind) {
        if let service, scope.service != service, !(SigV4.isS3(service) && SigV4.isS3(scope.service)) {
            throw .wrongService(scope.service, expected: service)
        }
        if let region, scope.region != region { throw .wrongRegion(scope.region, expected: region) }
    }

    private func key(_ found: SecretLookup, _ scope: SigningScope) throws(SignatureFailure.Kind) -> SigningKey {
        SigningKey(secretAccessKey: try found.secret(), scope: scope)
    }

    private func checkSignature(
        _ request: HTTPRequest,
        _ query: CanonicalQuery,
        _ claim: SignatureClaim,
        _ payload: SignedPayload,
        _ key: SigningKey,
        _ date: String,
        _ scope: SigningScope,
        isS3: Bool
    ) throws(SignatureFailure.Kind) {
        var paths = [isS3 ? CanonicalURI.asSent(request.path) : CanonicalURI.normalized(request.path)]
        if isS3 {
            let reencoded = CanonicalURI.reencoded(request.path)
            if reencoded != paths[0] { paths.append(reencoded) }
        }
        var calculation: SignatureFailure.Calculation?
        for path in paths {
            let canonical = CanonicalRequest(
                request,
                path: path,
                query: query.text(without: claim.isPresigned ? "X-Amz-Signature" : nil),
                signing: claim.signedHeaders,
                payloadHash: payload.hash
            )
            let text = canonical.stringToSign(date: date, scope: scope)
            guard !key.isSignature(claim.signature, of: text) else { return }
            calculation = .init(
                canonicalRequest: canonical.text,
                stringToSign: text,
                signatureProvided: claim.signature
            )
        }
        if let calculation { throw .mismatch(calculation) }
    }
}
