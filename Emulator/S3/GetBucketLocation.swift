internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells the location constraint that a bucket was made with.
    @Sendable func getBucketLocation(
        _ input: S3.GetBucketLocation.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketLocation.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        return .init { $0.locationConstraint = bucket.location }
    }
}
