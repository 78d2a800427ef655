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

    /// Makes a signer for a service in a region.
    public init(service: String, region: String) {
        self.service = service
        self.region = region
        normalizesPath = service != "s3"
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
        let date = now.basic
        request.headers["X-Amz-Date"] = date
        if let token = credentials.sessionToken { request.headers["X-Amz-Security-Token"] = token }
        let hash = payloadHash ?? request.headers["x-amz-content-sha256"] ?? Text.hex(Digest.sha256(request.body))
        let canonical = canonicalRequest(request, payloadHash: hash)
        let text = stringToSign(canonical.text, date: date)
        let signature = signature(text, secretAccessKey: credentials.secretAccessKey, date: date)
        request.headers["Authorization"] =
            "AWS4-HMAC-SHA256 Credential=\(credentials.accessKeyID)/\(scope(date)), "
            + "SignedHeaders=\(canonical.signedHeaders), Signature=\(signature)"
    }

    /// The canonical request and the list of the headers in it.
    public func canonicalRequest(_ request: HTTPRequest, payloadHash: String) -> (text: String, signedHeaders: String) {
        var values: [String: String] = [:]
        for (name, value) in request.headers.entries where !HTTPFields.equal(name, "Authorization") {
            let key = name.lowercased()
            let folded = Self.folded(value)
            values[key] = values[key].map { "\($0),\(folded)" } ?? folded
        }
        let names = values.keys.sorted()
        let headers = names.map { "\($0):\(values[$0] ?? "")\n" }.joined()
        let signedHeaders = names.joined(separator: ";")
        let text = """
            \(request.method)
            \(canonicalPath(request.path))
            \(Self.canonicalQuery(request.query))
            \(headers)
            \(signedHeaders)
            \(payloadHash)
            """
        return (text, signedHeaders)
    }

    /// The text that the signing key signs.
    public func stringToSign(_ canonicalRequest: String, date: String) -> String {
        "AWS4-HMAC-SHA256\n\(date)\n\(scope(date))\n\(Text.hex(Digest.sha256(canonicalRequest.utf8)))"
    }

    /// The signature as hexadecimal digits.
    public func signature(_ stringToSign: String, secretAccessKey: String, date: String) -> String {
        let day = Digest.hmacSHA256(key: Array("AWS4\(secretAccessKey)".utf8), date.prefix(8).utf8)
        let region = Digest.hmacSHA256(key: day, region.utf8)
        let service = Digest.hmacSHA256(key: region, service.utf8)
        let key = Digest.hmacSHA256(key: service, "aws4_request".utf8)
        return Text.hex(Digest.hmacSHA256(key: key, stringToSign.utf8))
    }

    private func scope(_ date: String) -> String { "\(date.prefix(8))/\(region)/\(service)/aws4_request" }

    private func canonicalPath(_ path: String) -> String {
        guard normalizesPath else { return path.isEmpty ? "/" : path }
        var segments: [Substring] = []
        for segment in path.split(separator: "/") {
            if segment == ".." {
                _ = segments.popLast()
            } else if segment != "." {
                segments.append(segment)
            }
        }
        let trailing = path.hasSuffix("/") && !segments.isEmpty ? "/" : ""
        return "/" + segments.map { Text.percentEncoded($0) }.joined(separator: "/") + trailing
    }

    private static func canonicalQuery(_ query: String?) -> String {
        guard let query, !query.isEmpty else { return "" }
        let pairs = query.split(separator: "&").map { pair -> (String, String) in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = Text.percentEncoded(Text.percentDecoded(halves[0]))
            let value = halves.count > 1 ? Text.percentEncoded(Text.percentDecoded(halves[1])) : ""
            return (name, value)
        }
        return pairs.sorted { $0 < $1 }.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
    }

    /// A header's value with its outer space gone and each inner run of spaces one.
    private static func folded(_ value: String) -> String {
        value.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" }).joined(separator: " ")
    }
}

/// What a caller signs with.
public struct Credentials: Sendable, Equatable {
    /// The access key's id; in the emulator a 12-digit one names the account.
    public var accessKeyID: String
    /// The access key's secret.
    public var secretAccessKey: String
    /// The token that goes with temporary credentials.
    public var sessionToken: String?

    /// Makes credentials.
    public init(accessKeyID: String, secretAccessKey: String, sessionToken: String? = nil) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
    }
}
