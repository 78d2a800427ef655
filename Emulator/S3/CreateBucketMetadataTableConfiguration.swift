internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Keeps what table of metadata a bucket should have; none is made, which the ledger says.
    @Sendable func createBucketMetadataTableConfiguration(
        _ input: S3.CreateBucketMetadataTableConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let output = S3.GetBucketMetadataTableConfiguration.Output {
            $0.getBucketMetadataTableConfigurationResult = .init {
                $0.metadataTableConfigurationResult = input.metadataTableConfiguration.result
                $0.status = "ACTIVE"
            }
        }
        try configure(bucket, Configurations.metadataTable, to: output) { bucket throws(AWSError) in
            guard bucket.settings.metadata == nil, bucket.settings.metadataTable == nil else {
                throw ConfigurationError.metadataIsThere(bucket)
            }
        }
        return NoMembers()
    }
}
