internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Lists what of a bucket is archived, by ids, 100 to a page.
    @Sendable func listBucketIntelligentTieringConfigurations(
        _ input: S3.ListBucketIntelligentTieringConfigurations.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.ListBucketIntelligentTieringConfigurations.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let (page, next) = try list(bucket, Configurations.intelligentTiering, from: input.continuationToken)
        var output = S3.ListBucketIntelligentTieringConfigurations.Output()
        if !page.isEmpty {
            output.intelligentTieringConfigurationList = page.compactMap(\.intelligentTieringConfiguration)
        }
        output.isTruncated = next != nil
        output.continuationToken = input.continuationToken
        output.nextContinuationToken = next
        return output
    }
}
