internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Ends what of a bucket is analysed under an id.
    @Sendable func deleteBucketAnalyticsConfiguration(
        _ input: S3.DeleteBucketAnalyticsConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try delete(bucket, Configurations.analytics, id: input.id)
        return NoMembers()
    }
}
