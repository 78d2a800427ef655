internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Makes new objects be encrypted by S3's own keys again.
    @Sendable func deleteBucketEncryption(
        _ input: S3.DeleteBucketEncryption.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try configure(bucket, Configurations.encryption, to: nil)
        noteEncryption(bucket)
        return NoMembers()
    }
}
