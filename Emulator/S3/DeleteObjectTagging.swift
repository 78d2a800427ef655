internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Takes all tags from an object.
    @Sendable func deleteObjectTagging(
        _ input: S3.DeleteObjectTagging.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.DeleteObjectTagging.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let object = try change(
            bucket,
            input.key,
            input.versionId,
            method: "DELETE",
            telling: .taggingDelete,
            EventCause(context)
        ) { $0.tags = [] }
        return .init { $0.versionId = bucket.told(object.version) }
    }
}
