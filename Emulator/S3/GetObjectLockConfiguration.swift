internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells how objects of a bucket are locked.
    @Sendable func getObjectLockConfiguration(
        _ input: S3.GetObjectLockConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetObjectLockConfiguration.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let found = bucket.settings.objectLock else { throw ConfigurationError.noObjectLock(bucket) }
        return found
    }
}
