internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells how a bucket is a website.
    @Sendable func getBucketWebsite(
        _ input: S3.GetBucketWebsite.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketWebsite.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let found = bucket.settings.website else { throw ConfigurationError.noSuchWebsite(bucket) }
        return found
    }
}
