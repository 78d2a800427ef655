internal import AWSCore
internal import AWSS3
internal import AccessPolicies

/// What the permissions of ACLs allow (S3 User Guide, "Mapping of ACL permissions and access policy permissions").
extension AccessControlList {
    /// Whether a requester may do something with the bucket or the object that it belongs to.
    ///
    /// - Parameter ignoresPublic: whether grants to everybody count for nothing.
    func allows(_ action: String, _ requester: Requester, ofBucket: Bool, ignoresPublic: Bool) -> Bool {
        let table = ofBucket ? Self.ofBuckets : Self.ofObjects
        return grants.contains { grant in
            guard let permission = grant.permission else { return false }
            let allowed =
                permission == "FULL_CONTROL"
                ? table.values.contains { $0.contains(action) } : table[permission]?.contains(action) == true
            return allowed && Self.includes(grant.grantee, requester, ignoresPublic)
        }
    }

    private static func includes(_ grantee: S3.Grantee?, _ requester: Requester, _ ignoresPublic: Bool) -> Bool {
        switch grantee?.uri {
        case Group.allUsers?: !ignoresPublic
        case Group.authenticatedUsers?: !ignoresPublic && requester.kind != .anonymous
        // Nobody who calls from outside is S3's own log delivery.
        case .some: false
        case nil: !requester.canonicalID.isEmpty && grantee?.id?.lowercased() == requester.canonicalID
        }
    }

    private static let ofBuckets: [String: Set<String>] = [
        "READ": ["s3:ListBucket", "s3:ListBucketVersions", "s3:ListBucketMultipartUploads"],
        // Who may write an object owns it, and may so say at once who else may read it.
        "WRITE": ["s3:PutObject", "s3:PutObjectAcl", "s3:DeleteObject"],
        "READ_ACP": ["s3:GetBucketAcl"],
        "WRITE_ACP": ["s3:PutBucketAcl"],
    ]

    private static let ofObjects: [String: Set<String>] = [
        "READ": ["s3:GetObject", "s3:GetObjectVersion"],
        "READ_ACP": ["s3:GetObjectAcl", "s3:GetObjectVersionAcl"],
        "WRITE_ACP": ["s3:PutObjectAcl", "s3:PutObjectVersionAcl"],
    ]
}
