internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

/// Who may do what with an object; without `--enforce-access` nobody is refused for it, which the ledger says of each
/// bucket whose ACLs count.
enum ObjectACL {
    /// What a request asks for, as text for the store; nil where it is no more than that the owner may do everything.
    ///
    /// - Parameter account: who owns the object, where it is not the bucket's owner.
    static func stored(
        _ acl: String?,
        _ headers: GrantHeaders,
        _ document: S3.AccessControlPolicy?,
        _ bucket: Bucket,
        owner account: String?
    ) throws(AWSError) -> String? {
        let bucketOwner = CanonicalID.of(account: bucket.account)
        let owner = account.map(ObjectOwner.canonicalID) ?? bucketOwner
        let list = try AccessControlList(acl: acl, headers, document, owner: owner, bucketOwner: bucketOwner)
        guard let list, !list.isOwnersOnly else { return nil }
        if bucket.settings.disablesACLs { throw AccessError.aclsAreDisabled }
        guard !list.isPublic || bucket.settings.blocked.blockPublicAcls != true else {
            throw AccessError.blocked(
                "public access control lists (ACLs)",
                by: "BlockPublicAcls",
                "PutObjectAcl",
                bucket
            )
        }
        return ConfigurationText<S3.GetBucketAcl>.write(list.output)
    }

    /// What is in the store.
    static func list(_ object: StoredObject, _ bucket: Bucket) throws(AWSError) -> AccessControlList {
        var list = AccessControlList(owner: ObjectOwner.canonicalID(object.owner(bucket)))
        guard let grants = object.traits.grants, !bucket.settings.disablesACLs else { return list }
        list.grants = try ConfigurationText<S3.GetBucketAcl>.read(grants).grants ?? []
        return list
    }
}
