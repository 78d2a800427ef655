internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Gives a bucket tags in the place of all before; none takes them away.
    @Sendable func putBucketTagging(
        _ input: S3.PutBucketTagging.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        try BucketTags.check(input.tagging.tagSet)
        let tags = input.tagging.tagSet
        try configure(bucket, Configurations.tagging, to: tags.isEmpty ? nil : .init { $0.tagSet = tags })
        return NoMembers()
    }
}
