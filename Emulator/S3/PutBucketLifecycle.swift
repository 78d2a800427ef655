internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says what becomes of objects in time, as it was before filters.
    @Sendable func putBucketLifecycle(
        _ input: S3.PutBucketLifecycle.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let configuration = input.lifecycleConfiguration else {
            throw AWSError("MissingRequestBodyError", "Request Body is empty")
        }
        let rules = try LifecycleRules.checked(configuration.rules.map(S3.LifecycleRule.init))
        let output = S3.GetBucketLifecycleConfiguration.Output { $0.rules = rules }
        try configure(bucket, Configurations.lifecycle, to: output)
        return NoMembers()
    }
}
