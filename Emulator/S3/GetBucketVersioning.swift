internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells whether a bucket keeps versions; nothing where it never did.
    @Sendable func getBucketVersioning(
        _ input: S3.GetBucketVersioning.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketVersioning.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        return bucket.settings.versioning ?? .init()
    }
}
