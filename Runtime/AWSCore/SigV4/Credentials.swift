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
