internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Takes the policy from a bucket.
    @Sendable func deleteBucketPolicy(
        _ input: S3.DeleteBucketPolicy.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try configure(bucket, Configurations.policy, to: nil)
        return NoMembers()
    }
}
