internal import AWSCore
internal import EmulatorCore

/// Who owns an object (S3 User Guide, "Controlling ownership of objects and disabling ACLs for your bucket").
enum ObjectOwner {
    /// The owner of what nobody signed.
    static let anonymous = "anonymous"

    /// The account that owns a new object; nil where it is the bucket's owner.
    ///
    /// All objects are the bucket owner's where nobody is refused anything.
    static func of(_ context: RequestContext, _ bucket: Bucket, acl: String?) -> String? {
        guard context.call != nil, !bucket.settings.disablesACLs else { return nil }
        let writer = context.isAnonymous ? anonymous : context.account
        guard writer != bucket.account else { return nil }
        let isGivenAway =
            bucket.settings.objectOwnership == "BucketOwnerPreferred" && acl == "bucket-owner-full-control"
        return isGivenAway ? nil : writer
    }

    /// The id of an owner in ACLs.
    static func canonicalID(_ owner: String) -> String {
        // S3 User Guide, "Access control list (ACL) overview": the owner of objects that nobody signed.
        owner == anonymous ? "65a011a29cdf8ec533ec3d1ccaae921c" : CanonicalID.of(account: owner)
    }
}

extension StoredObject {
    /// The account that owns it: where ACLs count for nothing all objects are the bucket owner's.
    func owner(_ bucket: Bucket) -> String {
        bucket.settings.disablesACLs ? bucket.account : traits.owner ?? bucket.account
    }
}
