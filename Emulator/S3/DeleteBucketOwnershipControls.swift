internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Lets writers own their objects.
    @Sendable func deleteBucketOwnershipControls(
        _ input: S3.DeleteBucketOwnershipControls.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try configure(bucket, Configurations.ownershipControls, to: nil)
        noteOwnership(bucket)
        return NoMembers()
    }
}
