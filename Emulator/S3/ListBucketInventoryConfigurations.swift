internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Lists what of a bucket is listed, by ids, 100 to a page.
    @Sendable func listBucketInventoryConfigurations(
        _ input: S3.ListBucketInventoryConfigurations.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.ListBucketInventoryConfigurations.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let (page, next) = try list(bucket, Configurations.inventory, from: input.continuationToken)
        var output = S3.ListBucketInventoryConfigurations.Output()
        if !page.isEmpty { output.inventoryConfigurationList = page.compactMap(\.inventoryConfiguration) }
        output.isTruncated = next != nil
        output.continuationToken = input.continuationToken
        output.nextContinuationToken = next
        return output
    }
}
