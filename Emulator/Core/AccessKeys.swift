public import AWSCore

/// The access keys that the emulator knows, and their secrets: what signatures are checked against.
public struct AccessKeys: Sendable {
    /// The id of the key that stands for the emulator's own account; the secret of it and of all accounts' keys, and
    /// the session token of functions.
    public static let common = "test"

    private let further: [String: String]

    /// Makes a list of the keys that are always there and some further ones, each an id with its secret.
    public init(_ further: [String: String] = [:]) { self.further = further }

    /// The secret of a key: of the further ones, of `test`, or of one that is itself an account.
    public func lookup(_ id: String, sessionToken: String?) -> SecretLookup {
        if let secret = further[id] { return sessionToken == nil ? .secret(secret) : .invalidToken }
        let isAccount = id.utf8.count == 12 && id.utf8.allSatisfy { (48...57).contains($0) }
        guard id == Self.common || isAccount else { return .unknownAccessKey }
        return sessionToken == nil || sessionToken == Self.common ? .secret(Self.common) : .invalidToken
    }
}
