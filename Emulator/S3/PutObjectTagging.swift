internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Gives an object tags in the place of all before.
    @Sendable func putObjectTagging(
        _ input: S3.PutObjectTagging.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.PutObjectTagging.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let tags = try ObjectTags.check(input.tagging.tagSet)
        let object = try change(
            bucket,
            input.key,
            input.versionId,
            telling: .taggingPut,
            EventCause(context)
        ) { $0.tags = tags }
        return .init { $0.versionId = bucket.told(object.version) }
    }
}
