internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Tells the tags of an object, by their keys.
    @Sendable func getObjectTagging(
        _ input: S3.GetObjectTagging.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetObjectTagging.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let object = try traits(bucket, input.key, input.versionId)
        return .init {
            $0.tagSet = object.traits.tags
            $0.versionId = bucket.told(object.version)
        }
    }
}
