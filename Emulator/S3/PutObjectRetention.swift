internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says how long a version is kept; an empty retention takes one away where it may be.
    @Sendable func putObjectRetention(
        _ input: S3.PutObjectRetention.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.PutObjectRetention.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        _ = try traits(bucket, input.key, input.versionId, method: "PUT")
        try ObjectLockRules.check(bucket)
        let wanted = try Self.retention(input.retention, at: context.now)
        try change(bucket, input.key, input.versionId) { traits throws(AWSError) in
            try ObjectLockRules.checkChange(
                from: traits.retention,
                to: wanted,
                bypass: input.bypassGovernanceRetention == true,
                at: context.now
            )
            traits.retention = wanted
        }
        return .init()
    }

    private static func retention(
        _ wanted: S3.ObjectLockRetention?,
        at now: Timestamp
    ) throws(AWSError) -> Retention? {
        guard let wanted else { throw S3Error.malformedXML }
        if wanted.mode == nil, wanted.retainUntilDate == nil { return nil }
        guard let mode = wanted.mode, let until = wanted.retainUntilDate, mode == "GOVERNANCE" || mode == "COMPLIANCE"
        else { throw S3Error.malformedXML }
        guard until > now else { throw ObjectLockError.past("RetainUntilDate", until) }
        return Retention(mode: mode, until: until)
    }
}
