internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Lists what of a bucket is analysed, by ids, 100 to a page.
    @Sendable func listBucketAnalyticsConfigurations(
        _ input: S3.ListBucketAnalyticsConfigurations.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.ListBucketAnalyticsConfigurations.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let (page, next) = try list(bucket, Configurations.analytics, from: input.continuationToken)
        var output = S3.ListBucketAnalyticsConfigurations.Output()
        if !page.isEmpty { output.analyticsConfigurationList = page.compactMap(\.analyticsConfiguration) }
        output.isTruncated = next != nil
        output.continuationToken = input.continuationToken
        output.nextContinuationToken = next
        return output
    }
}
