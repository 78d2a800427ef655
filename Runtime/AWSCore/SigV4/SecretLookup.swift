/// What is known of the access key that a request names.
public enum SecretLookup: Sendable, Equatable {
    /// The secret that goes with it.
    case secret(String)
    /// There is no such access key.
    case unknownAccessKey
    /// The session token is missing, or is not the one of this access key.
    case invalidToken
    /// The session token is of a session that has ended.
    case expiredToken

    /// The secret; throws why there is none to check a signature with.
    public func secret() throws(SignatureFailure.Kind) -> String {
        switch self {
        case .secret(let secret): return secret
        case .unknownAccessKey: throw .unknownAccessKey
        case .invalidToken: throw .invalidToken
        case .expiredToken: throw .expiredToken
        }
    }
}
