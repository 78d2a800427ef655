internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Reads an object or a run of its bytes.
    @Sendable func getObject(
        _ input: S3.GetObject.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetObject.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let key = try key(input.key)
        try input.check()
        let found = try read(bucket, key, input.versionId) { object, pieces throws(AWSError) in
            if object.isArchived(at: context.now) { throw S3Error.invalidObjectState(object.storageClass) }
            return try input.slice(object, pieces, now: context.now)
        }
        var output = S3.GetObject.Output(found.object, found.slice, input, bucket, at: context.now)
        output.body = found.body
        return output
    }
}
