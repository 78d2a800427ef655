internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Ends what of a bucket is archived under an id.
    @Sendable func deleteBucketIntelligentTieringConfiguration(
        _ input: S3.DeleteBucketIntelligentTieringConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try delete(bucket, Configurations.intelligentTiering, id: input.id)
        return NoMembers()
    }
}
