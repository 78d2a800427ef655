internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says what of a bucket is measured; it is kept and not done.
    @Sendable func putBucketMetricsConfiguration(
        _ input: S3.PutBucketMetricsConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let configuration = input.metricsConfiguration
        try ObjectFilter(configuration.filter).check()
        let output = S3.GetBucketMetricsConfiguration.Output { $0.metricsConfiguration = configuration }
        try put(bucket, Configurations.metrics, id: input.id, in: configuration.id, output)
        return NoMembers()
    }
}
