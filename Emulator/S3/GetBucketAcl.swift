internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells who may do what with a bucket.
    @Sendable func getBucketAcl(
        _ input: S3.GetBucketAcl.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketAcl.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        return bucket.acl.output
    }
}
