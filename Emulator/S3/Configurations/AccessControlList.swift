internal import AWSCore
internal import AWSS3
internal import AWSWire

/// Who may do what with a bucket or an object: its owner, and grants.
struct AccessControlList: Sendable {
    /// The canonical id of the owner.
    var owner: String
    var grants: [S3.Grant]

    /// The one that everything begins with: all for the owner.
    init(owner: String) {
        self.owner = owner
        grants = [Self.everything(owner)]
    }

    /// What a request asks for; nil where it says nothing of it.
    ///
    /// - Parameter bucketOwner: the owner of the bucket, where this is about an object.
    init?(
        acl: String?,
        _ headers: GrantHeaders,
        _ document: S3.AccessControlPolicy?,
        owner: String,
        bucketOwner: String? = nil
    ) throws(AWSError) {
        if acl != nil || !headers.isEmpty, document != nil { throw AccessError.headersAndDocument }
        if acl != nil, !headers.isEmpty { throw AccessError.cannedACLAndGrants }
        self.owner = owner
        if let acl {
            grants = try Self.canned(acl, owner: owner, bucketOwner: bucketOwner ?? owner)
        } else if !headers.isEmpty {
            grants = try headers.grants()
        } else if let document {
            grants = try document.checkedGrants(owner: owner)
        } else {
            return nil
        }
    }

    /// Whether it says no more than that its owner may do everything.
    var isOwnersOnly: Bool {
        !grants.isEmpty && grants.allSatisfy { $0.permission == "FULL_CONTROL" && $0.grantee?.id == owner }
    }

    /// Whether it lets in everybody, or everybody with an account.
    var isPublic: Bool {
        grants.contains { $0.grantee?.uri == Group.allUsers || $0.grantee?.uri == Group.authenticatedUsers }
    }

    /// The owner as answers have it.
    var shownOwner: S3.Owner { .init { $0.id = owner } }

    /// The answer of GetBucketAcl, as which it is kept.
    var output: S3.GetBucketAcl.Output {
        .init {
            $0.owner = shownOwner
            $0.grants = grants
        }
    }

    // MARK: canned ACLs

    /// The grants of a canned ACL (S3 User Guide, "Canned ACL").
    private static func canned(_ name: String, owner: String, bucketOwner: String) throws(AWSError) -> [S3.Grant] {
        let own = everything(owner)
        return switch name {
        case "private": [own]
        case "public-read": [own, group(Group.allUsers, "READ")]
        case "public-read-write": [own, group(Group.allUsers, "READ"), group(Group.allUsers, "WRITE")]
        case "authenticated-read": [own, group(Group.authenticatedUsers, "READ")]
        case "log-delivery-write": [own, group(Group.logDelivery, "WRITE"), group(Group.logDelivery, "READ_ACP")]
        case "aws-exec-read": [own, account(Self.imageService, "READ")]
        case "bucket-owner-read": owner == bucketOwner ? [own] : [own, account(bucketOwner, "READ")]
        case "bucket-owner-full-control": owner == bucketOwner ? [own] : [own, everything(bucketOwner)]
        default: throw S3Error.invalidArgument("", "x-amz-acl", name)
        }
    }

    /// The account with which EC2 reads images (S3 User Guide, "Canned ACL": aws-exec-read).
    private static let imageService = "6aa5a366c34c1cbe25dc49211496e913e0351eb0e8c37aa3477e40942ec6b97c"

    private static func everything(_ id: String) -> S3.Grant { account(id, "FULL_CONTROL") }

    static func account(_ id: String, _ permission: String) -> S3.Grant {
        .init {
            $0.grantee = .init {
                $0.type = "CanonicalUser"
                $0.id = id
            }
            $0.permission = permission
        }
    }

    static func group(_ uri: String, _ permission: String) -> S3.Grant {
        .init {
            $0.grantee = .init {
                $0.type = "Group"
                $0.uri = uri
            }
            $0.permission = permission
        }
    }

    /// The groups that there are.
    enum Group {
        static let allUsers = "http://acs.amazonaws.com/groups/global/AllUsers"
        static let authenticatedUsers = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
        static let logDelivery = "http://acs.amazonaws.com/groups/s3/LogDelivery"

        static func isKnown(_ uri: String) -> Bool { [allUsers, authenticatedUsers, logDelivery].contains(uri) }
    }
}

extension CanonicalID {
    /// Whether a text has the form of an id.
    static func isValid(_ id: String) -> Bool {
        id.utf8.count == 64
            && id.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) || (65...70).contains($0) }
    }
}

extension Bucket {
    /// Who may do what with it; ACLs that do not count are not told.
    var acl: AccessControlList {
        var list = AccessControlList(owner: CanonicalID.of(account: account))
        if !settings.disablesACLs, let grants = settings.acl?.grants { list.grants = grants }
        return list
    }
}
