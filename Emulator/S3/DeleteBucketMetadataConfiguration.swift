internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Ends tables of metadata.
    @Sendable func deleteBucketMetadataConfiguration(
        _ input: S3.DeleteBucketMetadataConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try configure(bucket, Configurations.metadata, to: nil)
        return NoMembers()
    }
}
