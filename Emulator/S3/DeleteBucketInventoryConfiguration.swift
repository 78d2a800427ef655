internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Ends what of a bucket is listed under an id.
    @Sendable func deleteBucketInventoryConfiguration(
        _ input: S3.DeleteBucketInventoryConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try delete(bucket, Configurations.inventory, id: input.id)
        return NoMembers()
    }
}
