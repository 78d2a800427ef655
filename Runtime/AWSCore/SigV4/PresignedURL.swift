/// What can be told of a signed URL without anybody's secret.
public enum PresignedURL {
    /// Throws where a URL of S3's lacks parameters of its signature, or has ended; one that nobody signed passes.
    public static func check(_ request: HTTPRequest, at now: Timestamp) throws(SignatureFailure) {
        let query = CanonicalQuery(request.query)
        let isVersion4 = ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature"].contains { query[$0] != nil }
        guard isVersion4 || query["AWSAccessKeyId"] != nil || query["Signature"] != nil else { return }
        do throws(SignatureFailure.Kind) {
            guard isVersion4 else { return try SignatureVersion2Claim(request, query).checkTime(now) }
            let claim = try SignatureClaim(request, query)
            let expires = try claim.seconds()
            // Whatever else is wrong with it is nobody's concern where signatures count for nothing.
            guard let moment = Timestamp(basic: claim.date), now >= moment + .seconds(expires) else { return }
            throw .expired(date: moment, expires: expires)
        } catch {
            // Algorithms are nobody's concern either.
            switch error {
            case .signatureVersion4A, .unsupportedAlgorithm: return
            default: break
            }
            throw SignatureFailure(error, isPresigned: true, now: now)
        }
    }
}
