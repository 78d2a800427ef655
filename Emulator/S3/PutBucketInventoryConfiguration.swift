internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says what of a bucket is listed; it is kept and not done.
    @Sendable func putBucketInventoryConfiguration(
        _ input: S3.PutBucketInventoryConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let configuration = input.inventoryConfiguration
        try configuration.check()
        let output = S3.GetBucketInventoryConfiguration.Output { $0.inventoryConfiguration = configuration }
        try put(bucket, Configurations.inventory, id: input.id, in: configuration.id, output)
        return NoMembers()
    }
}
