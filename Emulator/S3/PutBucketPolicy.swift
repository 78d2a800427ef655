internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says who may do what with a bucket; without `--enforce-access` nobody is refused for it, which the
    /// ledger says.
    @Sendable func putBucketPolicy(
        _ input: S3.PutBucketPolicy.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let policy = try BucketPolicy(input.policy, of: bucket)
        let output = S3.GetBucketPolicy.Output { $0.policy = BucketPolicy.versioned(input.policy) }
        try configure(bucket, Configurations.policy, to: output) { bucket throws(AWSError) in
            guard policy.isPublic, bucket.settings.blocked.blockPublicPolicy == true else { return }
            throw AccessError.blocked("public policies", by: "BlockPublicPolicy", "PutBucketPolicy", bucket)
        }
        return NoMembers()
    }
}
