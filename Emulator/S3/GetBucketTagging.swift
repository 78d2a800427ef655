internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells the tags of a bucket.
    @Sendable func getBucketTagging(
        _ input: S3.GetBucketTagging.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketTagging.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let found = bucket.settings.tagging else { throw ConfigurationError.noSuchTagSet(bucket) }
        return found
    }
}
