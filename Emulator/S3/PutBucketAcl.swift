internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says who may do what with a bucket; without `--enforce-access` nobody is refused for it, which the
    /// ledger says.
    @Sendable func putBucketAcl(
        _ input: S3.PutBucketAcl.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let headers = GrantHeaders(
            fullControl: input.grantFullControl,
            read: input.grantRead,
            readACP: input.grantReadACP,
            write: input.grantWrite,
            writeACP: input.grantWriteACP
        )
        let owner = CanonicalID.of(account: bucket.account)
        guard let list = try AccessControlList(acl: input.acl, headers, input.accessControlPolicy, owner: owner) else {
            throw AccessError.noACL
        }
        try configure(bucket, Configurations.acl, to: list.isOwnersOnly ? nil : list.output) {
            bucket throws(AWSError) in
            if bucket.settings.disablesACLs, !list.isOwnersOnly { throw AccessError.aclsAreDisabled }
            guard list.isPublic, bucket.settings.blocked.blockPublicAcls == true else { return }
            throw AccessError.blocked(
                "public access control lists (ACLs)",
                by: "BlockPublicAcls",
                "PutBucketAcl",
                bucket
            )
        }
        return NoMembers()
    }
}
