internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says how objects of a bucket are locked; it cannot be undone.
    @Sendable func putObjectLockConfiguration(
        _ input: S3.PutObjectLockConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.PutObjectLockConfiguration.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let configuration = input.objectLockConfiguration ?? .init()
        try Self.check(configuration)
        let output = S3.GetObjectLockConfiguration.Output { $0.objectLockConfiguration = configuration }
        try configure(bucket, Configurations.objectLock, to: output) { bucket throws(AWSError) in
            guard bucket.settings.isVersioned else { throw ConfigurationError.lockNeedsVersioning }
        }
        return .init()
    }

    /// A default retention is of days or else of years (recorded: what breaks that is malformed).
    private static func check(_ configuration: S3.ObjectLockConfiguration) throws(AWSError) {
        guard configuration.objectLockEnabled == "Enabled" else { throw S3Error.malformedXML }
        guard let rule = configuration.rule else { return }
        guard let retention = rule.defaultRetention, retention.mode != nil,
            (retention.days == nil) != (retention.years == nil)
        else { throw S3Error.malformedXML }
        // S3 User Guide, "Object Lock considerations": up to 100 years; no recording has these two texts.
        guard (retention.days ?? 1) > 0, (retention.years ?? 1) > 0 else {
            throw AWSError("InvalidArgument", "Default retention period must be a positive integer value.")
        }
        guard (retention.days ?? 1) <= 36_500, (retention.years ?? 1) <= 100 else {
            throw AWSError("InvalidArgument", "Default retention period is too large.")
        }
    }
}
