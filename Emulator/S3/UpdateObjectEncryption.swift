internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says by which key of AWS KMS an object is encrypted from now on; its ETag stays.
    @Sendable func updateObjectEncryption(
        _ input: S3.UpdateObjectEncryption.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.UpdateObjectEncryption.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let wanted = input.objectEncryption.sseKMS else { throw S3Error.malformedXML }
        // A key must be named in full (API_SSEKMSEncryption).
        guard wanted.kmsKeyArn.hasPrefix("arn:") else { throw EncryptionError.invalidKeyID(wanted.kmsKeyArn) }
        let key = try KMSKey.arn(wanted.kmsKeyArn, bucket)
        try change(bucket, input.key, input.versionId) { traits throws(AWSError) in
            // Objects of the caller's key, and those encrypted twice, stay as they are (API_UpdateObjectEncryption).
            guard traits.encryption.customerKeyMD5 == nil, traits.encryption.algorithm != "aws:kms:dsse" else {
                throw S3Error.invalidRequest("The source object is encrypted with an unsupported encryption type.")
            }
            traits.encryption.algorithm = "aws:kms"
            traits.encryption.keyID = key
            traits.encryption.usesBucketKey = wanted.bucketKeyEnabled == true
        }
        return .init()
    }
}
