internal import AWSCore
internal import EmulatorCore
internal import EmulatorHTTP

/// Who signed a form's policy: with Signature Version 4, or with its forerunner.
///
/// S3 API Reference, "Authenticating Requests in Browser-Based Uploads Using POST".
enum PostSignature {
    private static let version4 = ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Signature"]
    private static let version2 = ["AWSAccessKeyId", "Signature"]

    /// Throws where fields are missing, or where signatures are checked and this one does not stand.
    static func check(
        _ form: PostForm,
        _ authentication: Authentication,
        admitsUnsigned: Bool,
        at now: Timestamp
    ) throws(AWSError) {
        let isVersion4 = version4.contains { form[$0] != nil }
        guard isVersion4 || version2.contains(where: { form[$0] != nil }) else {
            // A policy that nobody signed lets nobody in (recorded: test_post_request_missing_fields).
            guard form["policy"] == nil else { throw PostError.accessDenied }
            if case .off = authentication { return }
            if admitsUnsigned { return }
            throw PostError.accessDenied
        }
        for name in isVersion4 ? version4 : version2 where form[name] == nil { throw PostError.missing(name) }
        guard let policy = form["policy"] else { throw PostError.missing("policy") }
        guard case .signatureVersion4(let keys) = authentication else { return }
        var accessKeyID: String?
        do throws(SignatureFailure.Kind) {
            let text = form["X-Amz-Credential"] ?? ""
            let scope = isVersion4 ? try self.scope(text) : nil
            let id = scope?.accessKeyID ?? form["AWSAccessKeyId"] ?? ""
            accessKeyID = id
            if let algorithm = form["X-Amz-Algorithm"], algorithm != "AWS4-HMAC-SHA256" {
                throw .unsupportedAlgorithm(algorithm)
            }
            let secret = try keys.lookup(id, sessionToken: form["x-amz-security-token"]).secret()
            let provided = form[isVersion4 ? "X-Amz-Signature" : "Signature"] ?? ""
            let isRight =
                if let scope {
                    SigningKey(secretAccessKey: secret, scope: scope.scope).isSignature(provided, of: policy)
                } else {
                    SignatureVersion2.signature(of: policy, secretAccessKey: secret) == provided
                }
            guard isRight else {
                throw .mismatch(.init(canonicalRequest: nil, stringToSign: policy, signatureProvided: provided))
            }
        } catch {
            throw SignatureFailure(error, isPresigned: true, accessKeyID: accessKeyID, now: now).awsError(.s3)
        }
    }

    /// Reads `AKID/20261122/us-east-1/s3/aws4_request`.
    private static func scope(
        _ credential: String
    ) throws(SignatureFailure.Kind) -> (accessKeyID: String, scope: SigningScope) {
        let parts = credential.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 5, let terminator = parts.last else { throw .malformedCredential(credential) }
        guard terminator == SigningScope.terminator else { throw .wrongTerminator(String(terminator)) }
        let scope = parts.suffix(4).map(String.init)
        guard scope[2] == "s3" else { throw .wrongService(scope[2], expected: "s3") }
        return (
            parts.dropLast(4).joined(separator: "/"),
            SigningScope(day: scope[0], region: scope[1], service: scope[2])
        )
    }
}
