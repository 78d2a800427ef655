internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Switches the table of objects on or off.
    @Sendable func updateBucketMetadataInventoryTableConfiguration(
        _ input: S3.UpdateBucketMetadataInventoryTableConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let state = input.inventoryTableConfiguration.configurationState
        try updateMetadata(bucket) { $0.inventoryTableConfigurationResult = MetadataTables.inventory(state, bucket) }
        return NoMembers()
    }
}
