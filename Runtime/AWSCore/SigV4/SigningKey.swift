/// The key that signs, made from a secret access key for one scope.
///
/// Follows <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>, step 4.
public struct SigningKey: Sendable, Equatable {
    private let bytes: [UInt8]
    private let hmac: HMACSHA256

    /// Derives the key.
    public init(secretAccessKey: String, scope: SigningScope) {
        let day = HMACSHA256(key: Array("AWS4\(secretAccessKey)".utf8)).code(scope.day.utf8)
        let region = HMACSHA256(key: day).code(scope.region.utf8)
        let service = HMACSHA256(key: region).code(scope.service.utf8)
        bytes = HMACSHA256(key: service).code(SigningScope.terminator.utf8)
        hmac = HMACSHA256(key: bytes)
    }

    /// The signature of a text, as 64 hexadecimal digits.
    public func signature(of text: String) -> String { Text.hex(hmac.code(text.utf8)) }

    /// Whether a signature is that of a text; the time it takes does not tell where two signatures part.
    public func isSignature(_ signature: String, of text: String) -> Bool {
        Self.areEqual(Array(signature.utf8), Array(self.signature(of: text).utf8))
    }

    /// Whether two keys sign alike.
    public static func == (a: SigningKey, b: SigningKey) -> Bool { areEqual(a.bytes, b.bytes) }

    private static func areEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard a.count == b.count else { return false }
        var difference: UInt8 = 0
        for i in a.indices { difference |= a[i] ^ b[i] }
        return difference == 0
    }
}
