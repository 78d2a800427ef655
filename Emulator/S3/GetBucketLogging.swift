internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells where requests are logged.
    @Sendable func getBucketLogging(
        _ input: S3.GetBucketLogging.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketLogging.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        return bucket.settings.logging ?? .init()
    }
}
