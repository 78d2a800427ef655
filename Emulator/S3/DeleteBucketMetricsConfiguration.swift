internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Ends what of a bucket is measured under an id.
    @Sendable func deleteBucketMetricsConfiguration(
        _ input: S3.DeleteBucketMetricsConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try delete(bucket, Configurations.metrics, id: input.id)
        return NoMembers()
    }
}
