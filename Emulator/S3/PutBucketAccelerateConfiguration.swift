internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says whether transfers are accelerated.
    @Sendable func putBucketAccelerateConfiguration(
        _ input: S3.PutBucketAccelerateConfiguration.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        guard let status = input.accelerateConfiguration.status else { throw S3Error.malformedXML }
        guard !bucket.name.contains(".") else { throw ConfigurationError.noAccelerationWithPeriods }
        try configure(bucket, Configurations.accelerate, to: .init { $0.status = status })
        return NoMembers()
    }
}
