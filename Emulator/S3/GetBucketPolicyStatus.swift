internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells whether a bucket's policy lets anybody in.
    @Sendable func getBucketPolicyStatus(
        _ input: S3.GetBucketPolicyStatus.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketPolicyStatus.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard bucket.settings.policy != nil else { throw ConfigurationError.noSuchPolicy(bucket) }
        let isPublic = bucket.settings.bucketPolicy?.isPublic == true
        return .init { $0.policyStatus = .init { $0.isPublic = isPublic } }
    }
}
