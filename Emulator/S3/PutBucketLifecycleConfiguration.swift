internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says what becomes of objects in time, in the place of all before.
    @Sendable func putBucketLifecycleConfiguration(
        _ input: S3.PutBucketLifecycleConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.PutBucketLifecycleConfiguration.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let size = input.transitionDefaultMinimumObjectSize ?? "all_storage_classes_128K"
        guard ["all_storage_classes_128K", "varies_by_storage_class"].contains(size) else {
            throw S3Error.invalidRequest("Invalid TransitionDefaultMinimumObjectSize found: \(size)")
        }
        guard let configuration = input.lifecycleConfiguration else {
            throw AWSError("MissingRequestBodyError", "Request Body is empty")
        }
        let rules = try LifecycleRules.checked(configuration.rules)
        let output = S3.GetBucketLifecycleConfiguration.Output {
            $0.rules = rules
            $0.transitionDefaultMinimumObjectSize = size
        }
        try configure(bucket, Configurations.lifecycle, to: output)
        return .init { $0.transitionDefaultMinimumObjectSize = size }
    }
}
