internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Ends a table of metadata.
    @Sendable func deleteBucketMetadataTableConfiguration(
        _ input: S3.DeleteBucketMetadataTableConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try configure(bucket, Configurations.metadataTable, to: nil)
        return NoMembers()
    }
}
