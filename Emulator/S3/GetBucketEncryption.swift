internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells how new objects are encrypted: by S3's own keys where nobody said.
    @Sendable func getBucketEncryption(
        _ input: S3.GetBucketEncryption.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketEncryption.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let rule = bucket.settings.encryptionRule
        return .init { $0.serverSideEncryptionConfiguration = .init { $0.rules = [rule] } }
    }
}
