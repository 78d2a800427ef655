internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says what of a bucket is listed, and how often.
    @Sendable func putBucketInventoryConfiguration(
        _ input: S3.PutBucketInventoryConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let configuration = input.inventoryConfiguration
        try configuration.check()
        try configuration.checkSupport()
        let output = S3.GetBucketInventoryConfiguration.Output { $0.inventoryConfiguration = configuration }
        try put(bucket, Configurations.inventory, id: input.id, in: configuration.id, output)
        daily.wake()
        return NoMembers()
    }
}

extension Gap {
    static let inventoryFormat = Gap(
        S3.PutBucketInventoryConfiguration.self,
        "InventoryS3BucketDestination.Format other than CSV"
    )
    static let inventoryFields = Gap(
        S3.PutBucketInventoryConfiguration.self,
        "InventoryConfiguration.OptionalFields ObjectOwner and ObjectAccessControlList"
    )
}
