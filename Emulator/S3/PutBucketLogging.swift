internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says where requests are logged; nowhere where the document is empty.
    @Sendable func putBucketLogging(
        _ input: S3.PutBucketLogging.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let logging = input.bucketLoggingStatus.loggingEnabled else {
            try configure(bucket, Configurations.logging, to: nil)
            return NoMembers()
        }
        for grant in logging.targetGrants ?? [] {
            // All permissions are taken, those beyond the model's three too (recorded: accept_wrong_grants).
            guard ["FULL_CONTROL", "READ", "WRITE", "READ_ACP", "WRITE_ACP"].contains(grant.permission) else {
                throw S3Error.malformedXML
            }
        }
        let output = S3.GetBucketLogging.Output { $0.loggingEnabled = logging }
        try configure(bucket, Configurations.logging, to: output) { bucket throws(AWSError) in
            guard let target = buckets.find(logging.targetBucket) else {
                throw ConfigurationError.noSuchTarget(logging.targetBucket)
            }
            guard target.account == bucket.account else { throw ConfigurationError.foreignTarget(target.name) }
            guard target.region == bucket.region else {
                throw ConfigurationError.crossLocation(bucket.region, target.region)
            }
        }
        return NoMembers()
    }
}
