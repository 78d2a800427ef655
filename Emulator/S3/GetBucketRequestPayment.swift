internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells who pays for requests: the bucket's owner where nobody said.
    @Sendable func getBucketRequestPayment(
        _ input: S3.GetBucketRequestPayment.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketRequestPayment.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        return bucket.settings.requestPayment ?? .init { $0.payer = "BucketOwner" }
    }
}
