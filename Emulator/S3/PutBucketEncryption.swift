internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says how new objects are encrypted.
    @Sendable func putBucketEncryption(
        _ input: S3.PutBucketEncryption.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let rule = input.serverSideEncryptionConfiguration.rules.first,
            input.serverSideEncryptionConfiguration.rules.count == 1,
            rule.applyServerSideEncryptionByDefault != nil || rule.blockedEncryptionTypes != nil
        else { throw S3Error.malformedXML }
        var kept = rule
        kept.bucketKeyEnabled = rule.bucketKeyEnabled ?? false
        if let byDefault = rule.applyServerSideEncryptionByDefault {
            if byDefault.sseAlgorithm == "AES256", byDefault.kmsMasterKeyID != nil {
                throw ConfigurationError.keyWithoutManagedEncryption
            }
        } else {
            kept.applyServerSideEncryptionByDefault = BucketSettings.ownEncryption.applyServerSideEncryptionByDefault
        }
        let output = S3.GetBucketEncryption.Output {
            $0.serverSideEncryptionConfiguration = .init { $0.rules = [kept] }
        }
        try configure(bucket, Configurations.encryption, to: output)
        noteEncryption(bucket)
        return NoMembers()
    }
}
