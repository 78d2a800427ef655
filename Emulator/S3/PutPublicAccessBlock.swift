internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Says what is not to be public; what is not said is let be.
    @Sendable func putPublicAccessBlock(
        _ input: S3.PutPublicAccessBlock.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let asked = input.publicAccessBlockConfiguration
        // Not confirmed.
        guard
            (asked.blockPublicAcls ?? asked.ignorePublicAcls ?? asked.blockPublicPolicy ?? asked.restrictPublicBuckets)
                != nil
        else {
            throw S3Error.invalidRequest("Must specify at least one configuration.")
        }
        let output = S3.GetPublicAccessBlock.Output {
            $0.publicAccessBlockConfiguration = .init {
                $0.blockPublicAcls = asked.blockPublicAcls ?? false
                $0.ignorePublicAcls = asked.ignorePublicAcls ?? false
                $0.blockPublicPolicy = asked.blockPublicPolicy ?? false
                $0.restrictPublicBuckets = asked.restrictPublicBuckets ?? false
            }
        }
        try configure(bucket, Configurations.publicAccessBlock, to: output)
        return NoMembers()
    }
}
