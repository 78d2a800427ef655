internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Switches versions of objects on, or suspends them; they are never switched off again.
    @Sendable func putBucketVersioning(
        _ input: S3.PutBucketVersioning.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let configuration = input.versioningConfiguration
        try Gap.versioningWithMFA.refuse(input.mfa != nil)
        try Gap.deleteNeedsMFA.refuse(configuration.mfaDelete == "Enabled")
        guard let status = configuration.status else { throw ConfigurationError.noVersioningElement }
        let output = S3.GetBucketVersioning.Output {
            $0.status = status
            $0.mfaDelete = configuration.mfaDelete
        }
        try configure(bucket, Configurations.versioning, to: output) { bucket throws(AWSError) in
            guard status == "Suspended" else { return }
            if bucket.settings.hasObjectLock { throw ConfigurationError.versioningIsLocked }
            if bucket.settings.replication != nil { throw ConfigurationError.versioningIsReplicated }
        }
        return NoMembers()
    }
}

extension Gap {
    static let versioningWithMFA = Gap(S3.PutBucketVersioning.self, "MFA")
    static let deleteNeedsMFA = Gap(S3.PutBucketVersioning.self, "VersioningConfiguration.MFADelete Enabled")
}
