internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells who is told of what happens in a bucket.
    @Sendable func getBucketNotificationConfiguration(
        _ input: S3.GetBucketNotificationConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketNotificationConfiguration.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        return bucket.settings.notification ?? .init()
    }
}
