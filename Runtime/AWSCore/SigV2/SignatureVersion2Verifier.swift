/// Checks signatures of version 2, in their headers or in their query.
///
/// A value without state, as ``SigV4Verifier`` is. Follows
/// <https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html>.
public struct SignatureVersion2Verifier: Sendable {
    /// The bucket and the key as they are on the wire, `/bucket/key`, wherever the request names the bucket.
    private let path: String

    /// Makes a verifier for a request whose bucket and key are these.
    public init(path: String) { self.path = path }

    /// Checks a request's signature; `secret` is given the access key's id and the session token.
    public func verify(
        _ request: HTTPRequest,
        at now: Timestamp,
        secret: (_ accessKeyID: String, _ sessionToken: String?) -> SecretLookup
    ) throws(SignatureFailure) {
        var failure = SignatureFailure(.anonymous, now: now)
        do throws(SignatureFailure.Kind) {
            let query = CanonicalQuery(request.query)
            failure.isPresigned = request.headers["authorization"] == nil
            let claim = try SignatureVersion2Claim(request, query)
            failure.accessKeyID = claim.accessKeyID
            failure.sessionToken = claim.sessionToken
            try claim.checkTime(now)
            let key = try secret(claim.accessKeyID, claim.sessionToken).secret()
            try check(request, query, claim, key)
        } catch {
            failure.kind = error
            throw failure
        }
    }

    private func check(
        _ request: HTTPRequest,
        _ query: CanonicalQuery,
        _ claim: SignatureVersion2Claim,
        _ secret: String
    ) throws(SignatureFailure.Kind) {
        let text = stringToSign(request, query, claim, path)
        var texts = [text]
        // Clients sign a bucket with the slash that would be there were it in the host (botocore's `auth_path`).
        if path.utf8.count > 1, !path.utf8.dropFirst().contains(UInt8(ascii: "/")) {
            texts.append(stringToSign(request, query, claim, "\(path)/"))
        }
        for text in texts {
            let signature = SignatureVersion2.signature(of: text, secretAccessKey: secret)
            if Self.areEqual(claim.signature, signature) { return }
        }
        throw .mismatch(.init(canonicalRequest: nil, stringToSign: text, signatureProvided: claim.signature))
    }

    /// Whether two signatures are the same; the time it takes does not tell where they part.
    private static func areEqual(_ a: String, _ b: String) -> Bool {
        guard a.utf8.count == b.utf8.count else { return false }
        return zip(a.utf8, b.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    // MARK: what is signed

    private func stringToSign(
        _ request: HTTPRequest,
        _ query: CanonicalQuery,
        _ claim: SignatureVersion2Claim,
        _ path: String
    ) -> String {
        let isPresigned = claim.expires != nil
        func field(_ name: String) -> String {
            (request.headers[name] ?? (isPresigned ? query[name] : nil) ?? "").filter { $0 != "\n" }
        }
        var amazon: [String: [String]] = [:]
        for (name, value) in request.headers.entries where name.lowercased().hasPrefix("x-amz-") {
            amazon[name.lowercased(), default: []].append(Self.unfolded(value))
        }
        // Of a URL the parameters of such names stand for headers.
        if isPresigned {
            for item in query.items where item.name.lowercased().hasPrefix("x-amz-") {
                let name = item.name.lowercased()
                if amazon[name] == nil { amazon[name] = [Text.percentDecoded(item.value)] }
            }
        }
        let date = claim.expires ?? (amazon["x-amz-date"] == nil ? claim.date ?? "" : "")
        var lines = [request.method, field("content-md5"), field("content-type"), date]
        for (name, values) in amazon.sorted(by: { $0.key < $1.key }) {
            lines.append("\(name):\(values.joined(separator: ","))")
        }
        return (lines + [resource(request, path)]).joined(separator: "\n")
    }

    private static func unfolded(_ value: String) -> String {
        value.split { $0 == " " || $0.isNewline }.joined(separator: " ")
    }

    /// The bucket, the key and what is asked of them.
    private func resource(_ request: HTTPRequest, _ path: String) -> String {
        let pairs = CanonicalURI.pieces((request.query ?? "")[...], UInt8(ascii: "&")).compactMap { pair in
            let halves = CanonicalURI.pieces(pair, UInt8(ascii: "="), most: 1, keepingEmpty: true)
            let name = String(halves[0])
            guard Self.signedParameters.contains(name) else { return nil as (name: String, text: String)? }
            return (name, halves.count > 1 ? "\(name)=\(Text.percentDecoded(halves[1]))" : name)
        }
        guard !pairs.isEmpty else { return path }
        return "\(path)?\(pairs.sorted { $0.name < $1.name }.map(\.text).joined(separator: "&"))"
    }

    /// The parameters that are part of what is signed: those of the page above, and those that the AWS clients sign
    /// beside them (botocore's `HmacV1Auth`).
    private static let signedParameters: Set = [
        "accelerate", "acl", "analytics", "cors", "defaultObjectAcl", "delete", "inventory", "lifecycle", "location",
        "logging", "metrics", "notification", "object-lock", "partNumber", "policy", "replication", "requestPayment",
        "response-cache-control", "response-content-disposition", "response-content-encoding",
        "response-content-language", "response-content-type", "response-expires", "restore", "select", "select-type",
        "storageClass", "tagging", "torrent", "uploadId", "uploads", "versionId", "versioning", "versions", "website",
    ]
}
