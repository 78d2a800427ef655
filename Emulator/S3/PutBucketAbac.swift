internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says whether a bucket's tags decide who may do what.
    @Sendable func putBucketAbac(
        _ input: S3.PutBucketAbac.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let status = input.abacStatus.status else { throw S3Error.malformedXML }
        try configure(bucket, Configurations.abac, to: .init { $0.abacStatus = .init { $0.status = status } })
        return NoMembers()
    }
}
