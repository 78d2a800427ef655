internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells what of a bucket is listed under an id.
    @Sendable func getBucketInventoryConfiguration(
        _ input: S3.GetBucketInventoryConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketInventoryConfiguration.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        return try get(bucket, Configurations.inventory, id: input.id)
    }
}
