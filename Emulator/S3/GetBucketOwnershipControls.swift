internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells who owns objects of a bucket.
    @Sendable func getBucketOwnershipControls(
        _ input: S3.GetBucketOwnershipControls.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketOwnershipControls.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let found = bucket.settings.ownershipControls else {
            throw ConfigurationError.noOwnershipControls(bucket)
        }
        return found
    }
}
