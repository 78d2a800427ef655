internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells what tables of metadata a bucket should have.
    @Sendable func getBucketMetadataConfiguration(
        _ input: S3.GetBucketMetadataConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketMetadataConfiguration.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let found = bucket.settings.metadata else { throw ConfigurationError.noMetadataConfiguration(bucket) }
        return found
    }
}
