internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Describes an object.
    @Sendable func headObject(
        _ input: S3.HeadObject.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.HeadObject.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let key = try key(input.key)
        try input.check()
        return try database.read { connection throws(AWSError) in
            let object = try Versions(bucket, key, connection).object(input.versionId, "HEAD")
            let pieces = input.partNumber == nil ? [] : try ObjectTable.pieces(of: object, connection)
            let slice = try input.slice(object, pieces, now: context.now)
            return S3.HeadObject.Output(object, slice, input, bucket, at: context.now)
        }
    }
}
