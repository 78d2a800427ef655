internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Keeps what tables of metadata a bucket should have; none are made, which the ledger says.
    @Sendable func createBucketMetadataConfiguration(
        _ input: S3.CreateBucketMetadataConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let result = try input.metadataConfiguration.result(bucket)
        let output = S3.GetBucketMetadataConfiguration.Output {
            $0.getBucketMetadataConfigurationResult = .init {
                $0.metadataConfigurationResult = result
            }
        }
        try configure(bucket, Configurations.metadata, to: output) { bucket throws(AWSError) in
            guard bucket.settings.metadata == nil, bucket.settings.metadataTable == nil else {
                throw ConfigurationError.metadataIsThere(bucket)
            }
        }
        return NoMembers()
    }
}
