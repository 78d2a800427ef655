internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Copies objects nowhere.
    @Sendable func deleteBucketReplication(
        _ input: S3.DeleteBucketReplication.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try configure(bucket, Configurations.replication, to: nil)
        return NoMembers()
    }
}
