internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Makes a bucket no website.
    @Sendable func deleteBucketWebsite(
        _ input: S3.DeleteBucketWebsite.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try configure(bucket, Configurations.website, to: nil)
        return NoMembers()
    }
}
