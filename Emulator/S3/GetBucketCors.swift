internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells what scripts of other origins may do with a bucket.
    @Sendable func getBucketCors(
        _ input: S3.GetBucketCors.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketCors.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let found = bucket.settings.cors else { throw ConfigurationError.noSuchCORS(bucket) }
        return found
    }
}
