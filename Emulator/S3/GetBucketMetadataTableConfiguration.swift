internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells what table of metadata a bucket should have.
    @Sendable func getBucketMetadataTableConfiguration(
        _ input: S3.GetBucketMetadataTableConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketMetadataTableConfiguration.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let found = bucket.settings.metadataTable else {
            throw ConfigurationError.noMetadataConfiguration(bucket)
        }
        return found
    }
}
