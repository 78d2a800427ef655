internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says who owns objects of a bucket.
    @Sendable func putBucketOwnershipControls(
        _ input: S3.PutBucketOwnershipControls.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let controls = input.ownershipControls
        guard controls.rules.count == 1, let ownership = controls.rules.first?.objectOwnership else {
            throw S3Error.malformedXML
        }
        let output = S3.GetBucketOwnershipControls.Output { $0.ownershipControls = controls }
        try configure(bucket, Configurations.ownershipControls, to: output) { bucket throws(AWSError) in
            guard ownership == "BucketOwnerEnforced", !bucket.acl.isOwnersOnly else { return }
            throw AccessError.aclWithEnforcedOwnership
        }
        noteOwnership(bucket)
        return NoMembers()
    }
}
