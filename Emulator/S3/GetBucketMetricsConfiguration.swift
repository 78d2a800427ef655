internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells what of a bucket is measured under an id.
    @Sendable func getBucketMetricsConfiguration(
        _ input: S3.GetBucketMetricsConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketMetricsConfiguration.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        return try get(bucket, Configurations.metrics, id: input.id)
    }
}
