internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says who may do what with an object.
    @Sendable func putObjectAcl(
        _ input: S3.PutObjectAcl.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.PutObjectAcl.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let headers = GrantHeaders(
            fullControl: input.grantFullControl,
            read: input.grantRead,
            readACP: input.grantReadACP,
            write: input.grantWrite,
            writeACP: input.grantWriteACP
        )
        let old = try traits(bucket, input.key, input.versionId, method: "PUT")
        if input.acl == nil, headers.isEmpty, input.accessControlPolicy == nil { throw AccessError.noACL }
        let owner = bucket.settings.disablesACLs ? nil : old.traits.owner
        let grants = try ObjectACL.stored(input.acl, headers, input.accessControlPolicy, bucket, owner: owner)
        // Nobody is told of an ACL that changed nothing (S3 User Guide, "Supported event types").
        let kind: ObjectEvent.Kind? = grants == old.traits.grants ? nil : .aclPut
        try change(bucket, input.key, input.versionId, telling: kind, EventCause(context)) { $0.grants = grants }
        return .init()
    }
}
