internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells what is not to be public.
    @Sendable func getPublicAccessBlock(
        _ input: S3.GetPublicAccessBlock.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetPublicAccessBlock.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let found = bucket.settings.publicAccessBlock else {
            throw ConfigurationError.noPublicAccessBlock(bucket)
        }
        return found
    }
}
