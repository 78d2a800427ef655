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
        let object: StoredObject
        do throws(AWSError) {
            object = try traits(bucket, input.key, input.versionId)
        } catch {
            throw error.namingBucket(bucket)
        }
        return .init {
            $0.tagSet = object.traits.tags
            $0.versionId = bucket.told(object.version)
        }
    }
}

extension AWSError {
    /// The error with the bucket in front of the key, as this one operation tells it (recorded: test_object_tagging_exc).
    fileprivate func namingBucket(_ bucket: Bucket) -> AWSError {
        guard code == "NoSuchKey", let place = fields.firstIndex(where: { $0.name == "Key" }) else { return self }
        var error = self
        error.fields[place].value = "\(bucket.name)/\(fields[place].value)"
        return error
    }
}
