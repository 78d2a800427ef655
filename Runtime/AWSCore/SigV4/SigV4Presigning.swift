extension SigV4 {
    /// Signs a request in its query, for a URL that somebody else opens: `X-Amz-Algorithm` to `X-Amz-Signature`.
    ///
    /// All headers that the request has, `Host` at least, must come with the URL when it is opened. S3 leaves the body
    /// unsigned; other services sign the hash of the body that the request has. `expires` is in seconds, a week at
    /// most. Follows <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html>.
    public func presign(
        _ request: inout HTTPRequest,
        credentials: Credentials,
        at now: Timestamp,
        expires: Int,
        payloadHash: String? = nil
    ) {
        let date = now.basic
        let scope = scope(date)
        let headers = Set(request.headers.entries.map { $0.name.lowercased() }).subtracting(["authorization"]).sorted()
        var parameters = [
            ("X-Amz-Algorithm", Self.algorithm),
            ("X-Amz-Credential", "\(credentials.accessKeyID)/\(scope)"),
            ("X-Amz-Date", date),
            ("X-Amz-Expires", String(expires)),
            ("X-Amz-SignedHeaders", headers.joined(separator: ";")),
        ]
        if let token = credentials.sessionToken { parameters.append(("X-Amz-Security-Token", token)) }
        let added = parameters.map { "\($0.0)=\(Text.percentEncoded($0.1))" }.joined(separator: "&")
        let before = request.query ?? ""
        let query = before.isEmpty ? added : "\(before)&\(added)"
        request.query = query
        let hash =
            payloadHash ?? request.headers["x-amz-content-sha256"]
            ?? (Self.isS3(service) ? Self.unsignedPayload : Text.hex(Digest.sha256(request.body)))
        let text = canonicalRequest(request, payloadHash: hash).stringToSign(date: date, scope: scope)
        let key = SigningKey(secretAccessKey: credentials.secretAccessKey, scope: scope)
        request.query = "\(query)&X-Amz-Signature=\(key.signature(of: text))"
    }
}
