internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says what of a bucket is analysed; it is kept and not done.
    @Sendable func putBucketAnalyticsConfiguration(
        _ input: S3.PutBucketAnalyticsConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let configuration = input.analyticsConfiguration
        try ObjectFilter(configuration.filter).check()
        try configuration.check()
        let output = S3.GetBucketAnalyticsConfiguration.Output { $0.analyticsConfiguration = configuration }
        try put(bucket, Configurations.analytics, id: input.id, in: configuration.id, output)
        return NoMembers()
    }
}
