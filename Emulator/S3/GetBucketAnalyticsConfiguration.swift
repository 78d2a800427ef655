internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells what of a bucket is analysed under an id.
    @Sendable func getBucketAnalyticsConfiguration(
        _ input: S3.GetBucketAnalyticsConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketAnalyticsConfiguration.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        return try get(bucket, Configurations.analytics, id: input.id)
    }
}
