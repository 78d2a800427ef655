internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Lists what of a bucket is measured, by ids, 100 to a page.
    @Sendable func listBucketMetricsConfigurations(
        _ input: S3.ListBucketMetricsConfigurations.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.ListBucketMetricsConfigurations.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let (page, next) = try list(bucket, Configurations.metrics, from: input.continuationToken)
        var output = S3.ListBucketMetricsConfigurations.Output()
        if !page.isEmpty { output.metricsConfigurationList = page.compactMap(\.metricsConfiguration) }
        output.isTruncated = next != nil
        output.continuationToken = input.continuationToken
        output.nextContinuationToken = next
        return output
    }
}
