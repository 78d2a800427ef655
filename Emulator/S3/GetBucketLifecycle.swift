internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells what becomes of objects in time, as it was before filters.
    @Sendable func getBucketLifecycle(
        _ input: S3.GetBucketLifecycle.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketLifecycle.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let rules = bucket.settings.lifecycle?.rules else { throw ConfigurationError.noSuchLifecycle(bucket) }
        return .init { $0.rules = rules.map(S3.Rule.init) }
    }
}
