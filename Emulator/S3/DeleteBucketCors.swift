internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Lets no script of another origin do anything.
    @Sendable func deleteBucketCors(
        _ input: S3.DeleteBucketCors.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try configure(bucket, Configurations.cors, to: nil)
        return NoMembers()
    }
}
