/// What an operation needs its caller to be allowed.
struct AccessRule: Sendable {
    /// What an action is about, and so who else than policies may allow it.
    enum Place: Sendable {
        /// No bucket that is there: everybody who signed may.
        case account
        /// A bucket: its owner, its policy and its ACL allow.
        case bucket
        /// A key that is to get an object: the bucket's owner, its policy and its ACL allow.
        case newObject
        /// A key whose object is to go.
        case deletion
        /// An upload in parts: also who began it may.
        case upload
        /// An object that is there: its owner, the bucket's policy and the object's ACL allow.
        case object
        /// Objects that the body names: each is asked for by itself.
        case batch
    }

    let place: Place
    /// As `s3:GetObject`.
    let action: String
    /// The action where the request names a version.
    var versionAction: String?
    /// A further action that the operation needs, and that with a version.
    var second: (action: String, versionAction: String)?
    /// Whether the owner's root may do it whatever the policy says, and other accounts may not.
    var isOwnersAlways = false
    /// Whether the requester may have to pay.
    var isPaid = false

    // MARK: as the table writes them

    static func account(_ action: String) -> AccessRule { AccessRule(place: .account, action: "s3:\(action)") }

    static func bucket(_ action: String) -> AccessRule { AccessRule(place: .bucket, action: "s3:\(action)") }

    static func policy(_ action: String) -> AccessRule {
        AccessRule(place: .bucket, action: "s3:\(action)", isOwnersAlways: true)
    }

    static func list(_ action: String) -> AccessRule {
        AccessRule(place: .bucket, action: "s3:\(action)", isPaid: true)
    }

    static func key(_ place: Place, _ action: String, version: String? = nil) -> AccessRule {
        AccessRule(place: place, action: "s3:\(action)", versionAction: version.map { "s3:\($0)" }, isPaid: true)
    }

    static func object(_ action: String, version: String? = nil) -> AccessRule {
        key(.object, action, version: version)
    }
}
