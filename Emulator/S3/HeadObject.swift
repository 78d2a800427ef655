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
        try input.check("HeadObject")
        return try database.read { connection throws(AWSError) in
            guard let object = try ObjectTable.find(bucket, key, connection) else { throw S3Error.noSuchKey(input.key) }
            let pieces = input.partNumber == nil ? [] : try ObjectTable.pieces(of: object, connection)
            return S3.HeadObject.Output(object, try input.slice(object, pieces, now: context.now), input)
        }
    }
}
