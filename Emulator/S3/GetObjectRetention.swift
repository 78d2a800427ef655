internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells how long a version is kept.
    @Sendable func getObjectRetention(
        _ input: S3.GetObjectRetention.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetObjectRetention.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let object = try traits(bucket, input.key, input.versionId)
        try ObjectLockRules.check(bucket)
        guard let retention = object.traits.retention else { throw ObjectLockError.noConfiguration }
        return .init {
            $0.retention = .init {
                $0.mode = retention.mode
                $0.retainUntilDate = retention.until
            }
        }
    }
}
