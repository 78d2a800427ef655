/// What a request says of its signature, in its `Authorization` header or in its query.
struct SignatureClaim {
    var isPresigned: Bool
    /// As it came, `AKID/20261122/us-east-1/sqs/aws4_request`.
    var credential: String
    /// Lower-case, in their order.
    var signedHeaders: [String]
    var signature: String
    var sessionToken: String?
    /// As it came.
    var date: String
    /// As it came; only a query has it.
    var expires: String?

    /// Reads the signature of a request.
    init(_ request: HTTPRequest, _ query: CanonicalQuery) throws(SignatureFailure.Kind) {
        let authorization = request.headers["authorization"]
        let isInQuery = ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature"].contains { query[$0] != nil }
        switch (authorization, isInQuery) {
        case (let authorization?, true): throw .severalMechanisms(authorization)
        case (let authorization?, false): try self.init(authorization, request)
        case (nil, true): try self.init(request, presigned: query)
        case (nil, false):
            throw query["AWSAccessKeyId"] != nil && query["Signature"] != nil ? .signatureVersion2("") : .anonymous
        }
    }

    private init(_ authorization: String, _ request: HTTPRequest) throws(SignatureFailure.Kind) {
        let algorithm = authorization.prefix { $0 != " " }
        switch algorithm {
        case SigV4.algorithm[...]: break
        case "AWS": throw .signatureVersion2(authorization)
        case "AWS4-ECDSA-P256-SHA256": throw .signatureVersion4A
        case _ where algorithm.hasPrefix("AWS4-"): throw .unsupportedAlgorithm(String(algorithm))
        default: throw .unsupportedScheme(authorization)
        }
        var parts: [String: String] = [:]
        for piece in authorization.utf8.dropFirst(algorithm.utf8.count).split(whereSeparator: { $0 == 32 || $0 == 44 })
        {
            let part = Substring(piece)
            guard let equals = part.utf8.firstIndex(of: UInt8(ascii: "=")) else {
                throw .notKeyValue(String(part), authorization: authorization)
            }
            parts[String(part[..<equals])] = String(part[part.utf8.index(after: equals)...])
        }
        let date = request.headers["x-amz-date"] ?? request.headers["date"]
        guard let credential = parts["Credential"], let signature = parts["Signature"],
            let names = parts["SignedHeaders"], let date
        else {
            throw .incompleteHeader(
                missing: ["Credential", "Signature", "SignedHeaders"].filter { parts[$0] == nil },
                hasDate: date != nil,
                authorization: authorization
            )
        }
        self.init(false, credential, names, signature, request.headers["x-amz-security-token"], date, nil)
    }

    private init(_ request: HTTPRequest, presigned query: CanonicalQuery) throws(SignatureFailure.Kind) {
        switch query["X-Amz-Algorithm"] {
        case SigV4.algorithm?, nil: break
        case "AWS4-ECDSA-P256-SHA256"?: throw .signatureVersion4A
        case let algorithm?: throw .unsupportedAlgorithm(algorithm)
        }
        guard query["X-Amz-Algorithm"] != nil, let credential = query["X-Amz-Credential"],
            let signature = query["X-Amz-Signature"], let names = query["X-Amz-SignedHeaders"],
            let date = query["X-Amz-Date"]
        else {
            let needed = [
                "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature", "X-Amz-SignedHeaders", "X-Amz-Date",
            ]
            throw .incompleteQuery(missing: needed.filter { query[$0] == nil })
        }
        let token = query["X-Amz-Security-Token"] ?? request.headers["x-amz-security-token"]
        self.init(true, credential, names, signature, token, date, query["X-Amz-Expires"])
    }

    private init(
        _ isPresigned: Bool,
        _ credential: String,
        _ signedHeaders: String,
        _ signature: String,
        _ sessionToken: String?,
        _ date: String,
        _ expires: String?
    ) {
        self.isPresigned = isPresigned
        self.credential = credential
        self.signedHeaders = CanonicalURI.pieces(signedHeaders[...], UInt8(ascii: ";")).map { $0.lowercased() }
        self.signature = signature
        self.sessionToken = sessionToken
        self.date = date
        self.expires = expires
    }

    /// The access key's id and what the signature holds for.
    ///
    /// Neither S3 nor the others take an access key's id with a slash: the credential has five parts.
    func scope() throws(SignatureFailure.Kind) -> (accessKeyID: String, scope: SigningScope) {
        let parts = CanonicalURI.pieces(credential[...], UInt8(ascii: "/"), keepingEmpty: true)
        guard parts.count == 5 else { throw .malformedCredential(credential) }
        guard parts[4] == SigningScope.terminator else { throw .wrongTerminator(String(parts[4])) }
        return (String(parts[0]), SigningScope(day: parts[1], region: String(parts[2]), service: String(parts[3])))
    }

    /// For how long the query's signature holds.
    func seconds() throws(SignatureFailure.Kind) -> Int {
        guard let text = expires else { throw .incompleteQuery(missing: ["X-Amz-Expires"]) }
        guard let seconds = Int(text), (0...604_800).contains(seconds) else { throw .invalidExpires(text) }
        return seconds
    }

    /// The moment of the date, and the date in the form that is signed: ISO 8601 in its basic form, whatever else a
    /// `Date` header may hold.
    func moment() throws(SignatureFailure.Kind) -> (moment: Timestamp, date: String) {
        if let moment = Timestamp(basic: date) { return (moment, date) }
        guard !isPresigned else { throw .malformedDate(date) }
        guard let moment = Timestamp(iso8601: date) ?? Timestamp(httpDate: date) else { throw .malformedDate(date) }
        return (moment, moment.basic)
    }
}
