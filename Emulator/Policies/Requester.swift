/// Who asks for something, as policies see it.
public struct Requester: Sendable, Equatable {
    /// What kind of caller it is, which `aws:PrincipalType` tells.
    public enum Kind: String, Sendable {
        case anonymous = "Anonymous"
        /// The root of an account.
        case account = "Account"
        case user = "User"
        case assumedRole = "AssumedRole"
        case federatedUser = "FederatedUser"
        case service = "Service"
    }

    /// The kind.
    public var kind: Kind
    /// The account, 12 digits; empty of who has none.
    public var account: String
    /// As `arn:aws:iam::111122223333:root`; of a service its name, and empty of who is anonymous.
    public var arn: String
    /// The ARN of the role that a session is of.
    public var roleARN: String?
    /// The id of the account in S3's ACLs and policies; empty where it has none.
    public var canonicalID: String

    /// Makes a requester.
    public init(_ kind: Kind, account: String = "", arn: String = "", roleARN: String? = nil, canonicalID: String = "")
    {
        self.kind = kind
        self.account = account
        self.arn = arn
        self.roleARN = roleARN
        self.canonicalID = canonicalID
    }

    /// Somebody who did not sign.
    public static let anonymous = Requester(.anonymous)

    /// The root of an account.
    public static func root(_ account: String, canonicalID: String = "") -> Requester {
        Requester(.account, account: account, arn: "arn:aws:iam::\(account):root", canonicalID: canonicalID)
    }

    /// An AWS service, as `logging.s3.amazonaws.com`.
    public static func service(_ name: String) -> Requester { Requester(.service, arn: name) }
}
