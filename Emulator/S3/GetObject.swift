internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore

extension S3Service {
    /// Reads an object or a run of its bytes; large ones off the event loop.
    @Sendable func getObject(
        _ input: S3.GetObject.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Answer<S3.GetObject.Output> {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let key = try key(input.key)
        try input.check("GetObject")
        if let small = try get(input, bucket, key, context, limit: BodyFiles.inlineLimit) { return .now(small) }
        return .later { () async throws(AWSError) in
            guard let output = try self.get(input, bucket, key, context, limit: .max) else {
                throw .internalFailure("the object was not read")
            }
            return output
        }
    }

    private func get(
        _ input: S3.GetObject.Input,
        _ bucket: Bucket,
        _ key: [UInt8],
        _ context: RequestContext,
        limit: Int
    ) throws(AWSError) -> S3.GetObject.Output? {
        let found = try read(bucket, key, limit: limit) { object, pieces throws(AWSError) in
            if StorageClass.isArchive(object.storageClass) { throw S3Error.invalidObjectState(object.storageClass) }
            return try input.slice(object, pieces, now: context.now)
        }
        guard let found else { return nil }
        var output = S3.GetObject.Output(found.object, found.slice, input)
        output.body = Blob(found.bytes)
        return output
    }
}
