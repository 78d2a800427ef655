internal import AWSCore
internal import AWSWire
internal import EmulatorCore

/// A signature without a credential scope: of Signature Version 2, or of no form that is known.
struct LegacySignature {
    /// The account that a 12-digit access key names.
    let account: String?

    /// Reads `AWS AKID:signature`, or a URL's `AWSAccessKeyId` and `Signature`; nil where nobody signed.
    init?(_ request: HTTPRequest) {
        if let header = request.headers["authorization"] {
            account = header.hasPrefix("AWS ") ? Self.account(header.dropFirst(4).prefix { $0 != ":" }) : nil
            return
        }
        guard let text = request.query else { return nil }
        let query = Query(text)
        guard Self.parameters.contains(where: query.has) else { return nil }
        account = query["AWSAccessKeyId"].flatMap { Self.account($0[...]) }
    }

    /// What only signed URLs have; where some are missing the signature is wrong, and not none.
    private static let parameters = [
        "Signature", "AWSAccessKeyId", "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Signature",
    ]

    private static func account(_ key: Substring) -> String? {
        key.utf8.count == 12 && key.utf8.allSatisfy { (48...57).contains($0) } ? String(key) : nil
    }
}

extension HTTPRequest {
    /// Whether it carries no signature at all.
    var isUnsigned: Bool { CredentialScope(self) == nil && LegacySignature(self) == nil }
}
