import AWSCore

/// Somebody with a signed request, to be spoiled.
struct Caller {
    static let now = Timestamp(milliseconds: 1_795_359_845_000)
    let service: String
    var request: HTTPRequest

    init(_ service: String) {
        self.service = service
        request = HTTPRequest(
            method: "PUT",
            path: "/b/k%20(1)",
            query: "x=1",
            headers: HTTPFields([("Host", "h")]),
            body: Array("body".utf8)
        )
        if service == "s3" { request.headers["x-amz-content-sha256"] = Text.hex(Digest.sha256(request.body)) }
        let credentials = Credentials(accessKeyID: "AKID", secretAccessKey: "secret")
        SigV4(service: service, region: "eu-west-1").sign(&request, credentials: credentials, at: Self.now)
    }

    var authorization: String { request.headers["Authorization"] ?? "" }

    /// Signs what is there now, and adds nothing.
    mutating func resign(payloadHash: String? = nil) {
        request.headers["Authorization"] = nil
        let signer = SigV4(service: service, region: "eu-west-1")
        let hash = payloadHash ?? request.headers["x-amz-content-sha256"] ?? Text.hex(Digest.sha256(request.body))
        let canonical = signer.canonicalRequest(request, payloadHash: hash)
        let date = Self.now.basic
        let text = signer.stringToSign(canonical.text, date: date)
        request.headers["Authorization"] =
            "AWS4-HMAC-SHA256 Credential=AKID/20261122/eu-west-1/\(service)/aws4_request, "
            + "SignedHeaders=\(canonical.signedHeaders), "
            + "Signature=\(signer.signature(text, secretAccessKey: "secret", date: date))"
    }

    mutating func presign(expires: Int) {
        request.headers = HTTPFields([("Host", "h")])
        let credentials = Credentials(accessKeyID: "AKID", secretAccessKey: "secret")
        SigV4(service: service, region: "eu-west-1")
            .presign(&request, credentials: credentials, at: Self.now, expires: expires)
    }

    @discardableResult
    func verify(
        at now: Timestamp = now,
        secret: SecretLookup = .secret("secret")
    ) throws(SignatureFailure)
        -> VerifiedSignature
    {
        try SigV4Verifier(service: service, region: "eu-west-1").verify(request, at: now) { _, _ in secret }
    }

    /// Why the request does not verify; nil where it does.
    func whole(at now: Timestamp = now, secret: SecretLookup = .secret("secret")) -> SignatureFailure? {
        do throws(SignatureFailure) {
            try verify(at: now, secret: secret)
            return nil
        } catch {
            return error
        }
    }

    func failure(at now: Timestamp = now, secret: SecretLookup = .secret("secret")) -> SignatureFailure.Kind? {
        whole(at: now, secret: secret)?.kind
    }

    var failure: SignatureFailure.Kind? { failure() }
}
