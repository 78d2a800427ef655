internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says what scripts of other origins may do with a bucket.
    @Sendable func putBucketCors(
        _ input: S3.PutBucketCors.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try CORSRules.check(input.corsConfiguration.corsRules)
        let output = S3.GetBucketCors.Output { $0.corsRules = input.corsConfiguration.corsRules }
        try configure(bucket, Configurations.cors, to: output)
        return NoMembers()
    }
}
