internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Makes an object of the parts, which stay the bodies that they are.
    @Sendable func completeMultipartUpload(
        _ input: S3.CompleteMultipartUpload.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.CompleteMultipartUpload.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let key = try key(input.key)
        let conditions = try WriteConditions(ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch)
        let (files, object) = try database.write { connection throws(AWSError) in
            try buckets.check(bucket)
            if let object = try completed(input, bucket, key, connection) { return ([Int64](), object) }
            let upload = try UploadTable.find(input.uploadId, bucket, key, connection)
            let uploaded = try UploadTable.parts(upload.id, after: 0, limit: .max, connection)
            let parts = try CompletedParts(input, upload, uploaded)
            let versions = Versions(bucket, key, connection)
            try conditions.check(try versions.current(), input.key, isDisturbed: upload.isDisturbed)
            var object = parts.object(upload, at: context.now)
            object.version = bucket.newVersion()
            var files = try UploadTable.delete(upload.id, keeping: Set(parts.parts.map(\.body)), connection)
            try CompletionTable.insert(object, upload.id, bucket, connection)
            files += try put(object, parts.pieces, versions, .completeMultipartUpload, EventCause(context))
            return (files, object)
        }
        removeLater(files)
        var output = S3.CompleteMultipartUpload.Output()
        output.location = "\(context.endpoint)/\(bucket.name)/\(Text.percentEncoded(input.key, keepingSlash: true))"
        output.bucket = bucket.name
        output.key = input.key
        output.eTag = object.quotedETag
        output.expiration = bucket.expiration(of: object)
        // Under keys that are not S3's own the checksum that nobody asked for is not told (recorded:
        // test_s3_multipart_upload_sse, test_multipart_upload_sse_c).
        if object.checksum.algorithm != .crc64nvme || object.traits.encryption.hasPlainETag {
            output.checksums[object.checksum.algorithm] = object.checksum.text
            output.checksumType = object.checksum.type.rawValue
        }
        if bucket.settings.isVersioned { output.versionId = object.version }
        output.serverSideEncryption = object.traits.encryption.told
        output.encryption = object.traits.encryption.answer
        return output
    }

    /// The object that an upload became already, where it was completed with these parts.
    private func completed(
        _ input: S3.CompleteMultipartUpload.Input,
        _ bucket: Bucket,
        _ key: [UInt8],
        _ connection: Connection
    ) throws(AWSError) -> StoredObject? {
        guard try !UploadTable.has(input.uploadId, bucket, key, connection),
            let object = try CompletionTable.find(input.uploadId, bucket, key, connection)
        else { return nil }
        let etags = input.multipartUpload?.parts?.map { ETag.bare($0.eTag ?? "") } ?? []
        return CompletedParts.etag(of: etags) == object.etag ? object : nil
    }
}
