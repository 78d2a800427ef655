internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells what of a bucket is archived under an id.
    @Sendable func getBucketIntelligentTieringConfiguration(
        _ input: S3.GetBucketIntelligentTieringConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketIntelligentTieringConfiguration.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        return try get(bucket, Configurations.intelligentTiering, id: input.id)
    }
}
