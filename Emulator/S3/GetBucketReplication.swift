internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells where objects are copied to.
    @Sendable func getBucketReplication(
        _ input: S3.GetBucketReplication.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketReplication.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let found = bucket.settings.replication else { throw ConfigurationError.noReplication(bucket) }
        return found
    }
}
