internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Takes all tags from a bucket.
    @Sendable func deleteBucketTagging(
        _ input: S3.DeleteBucketTagging.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try configure(bucket, Configurations.tagging, to: nil)
        return NoMembers()
    }
}
