internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Lets everything be public.
    @Sendable func deletePublicAccessBlock(
        _ input: S3.DeletePublicAccessBlock.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try configure(bucket, Configurations.publicAccessBlock, to: nil)
        return NoMembers()
    }
}
