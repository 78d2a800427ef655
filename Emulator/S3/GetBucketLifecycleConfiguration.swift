internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells what becomes of objects in time.
    @Sendable func getBucketLifecycleConfiguration(
        _ input: S3.GetBucketLifecycleConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketLifecycleConfiguration.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let found = bucket.settings.lifecycle else { throw ConfigurationError.noSuchLifecycle(bucket) }
        return found
    }
}
