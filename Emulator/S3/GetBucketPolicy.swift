internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells who may do what with a bucket: the text as it was put.
    @Sendable func getBucketPolicy(
        _ input: S3.GetBucketPolicy.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketPolicy.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let found = bucket.settings.policy else { throw ConfigurationError.noSuchPolicy(bucket) }
        return found
    }
}
