internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells whether a bucket is there, and where.
    @Sendable func headBucket(
        _ input: S3.HeadBucket.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.HeadBucket.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        return .init {
            $0.bucketArn = bucket.arn
            $0.bucketRegion = bucket.region
            $0.accessPointAlias = false
        }
    }
}
