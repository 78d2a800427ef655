internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

/// Who may do what with a bucket that is to be made: whose its objects are, and its ACL.
struct NewBucketAccess {
    let ownership: String
    let list: AccessControlList

    /// What is not to be public of any new bucket.
    static let block = S3.GetPublicAccessBlock.Output {
        $0.publicAccessBlockConfiguration = .init {
            $0.blockPublicAcls = true
            $0.ignorePublicAcls = true
            $0.blockPublicPolicy = true
            $0.restrictPublicBuckets = true
        }
    }

    init(_ input: S3.CreateBucket.Input, _ context: RequestContext) throws(AWSError) {
        ownership = input.objectOwnership ?? "BucketOwnerEnforced"
        guard ["BucketOwnerPreferred", "ObjectWriter", "BucketOwnerEnforced"].contains(ownership) else {
            throw S3Error.invalidArgument(
                "Invalid x-amz-object-ownership header: \(ownership)",
                "x-amz-object-ownership"
            )
        }
        let headers = GrantHeaders(
            fullControl: input.grantFullControl,
            read: input.grantRead,
            readACP: input.grantReadACP,
            write: input.grantWrite,
            writeACP: input.grantWriteACP
        )
        let owner = CanonicalID.of(account: context.account)
        list = try AccessControlList(acl: input.acl, headers, nil, owner: owner) ?? AccessControlList(owner: owner)
        guard ownership != "BucketOwnerEnforced" || list.isOwnersOnly else {
            throw AccessError.aclWithEnforcedOwnership
        }
        // All new buckets block public ACLs (S3 User Guide, "Default settings for new S3 buckets FAQ").
        if list.isPublic { throw S3Error.accessDenied }
    }

    var controls: S3.GetBucketOwnershipControls.Output {
        .init { $0.ownershipControls = .init { $0.rules = [.init { $0.objectOwnership = ownership }] } }
    }
}
