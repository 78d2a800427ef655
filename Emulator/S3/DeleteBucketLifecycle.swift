internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Lets objects stay as they are.
    @Sendable func deleteBucketLifecycle(
        _ input: S3.DeleteBucketLifecycle.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try configure(bucket, Configurations.lifecycle, to: nil)
        return NoMembers()
    }
}
