internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells whether a bucket's tags decide who may do what: not where nobody said.
    @Sendable func getBucketAbac(
        _ input: S3.GetBucketAbac.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetBucketAbac.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        return bucket.settings.abac ?? .init { $0.abacStatus = .init { $0.status = "Disabled" } }
    }
}
