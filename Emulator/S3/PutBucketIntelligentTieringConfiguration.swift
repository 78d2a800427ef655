internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says what of a bucket is archived; it is kept and not done.
    @Sendable func putBucketIntelligentTieringConfiguration(
        _ input: S3.PutBucketIntelligentTieringConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let configuration = input.intelligentTieringConfiguration
        try ObjectFilter(configuration.filter).check()
        try configuration.check()
        let output = S3.GetBucketIntelligentTieringConfiguration.Output {
            $0.intelligentTieringConfiguration = configuration
        }
        try put(bucket, Configurations.intelligentTiering, id: input.id, in: configuration.id, output)
        return NoMembers()
    }
}
