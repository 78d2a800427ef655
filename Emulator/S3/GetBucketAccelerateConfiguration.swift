internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells whether transfers are accelerated; nothing where nobody said.
    @Sendable func getBucketAccelerateConfiguration(
        _ input: S3.GetBucketAccelerateConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketAccelerateConfiguration.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        return bucket.settings.accelerate ?? .init()
    }
}
