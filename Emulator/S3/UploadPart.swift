internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Uploads a part; one of the same number goes.
    @Sendable func uploadPart(
        _ input: S3.UploadPart.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Answer<S3.UploadPart.Output> {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let key = try key(input.key)
        guard (1...10_000).contains(input.partNumber) else { throw UploadError.invalidPartNumber(input.partNumber) }
        let upload = try database.read { connection throws(AWSError) in
            try UploadTable.find(input.uploadId, bucket, key, connection)
        }
        try upload.check(input.customerKey)
        if let expected = upload.algorithm, let sent = try input.checksums.sent(),
            sent.algorithm != expected
        {
            throw UploadError.wrongAlgorithm(expected, sent.algorithm)
        }
        let writer = writer(input.body, input.checksums, fallback: upload.partAlgorithm)
        try ObjectLockRules.checkDigest(upload.traits, writer, "Put Part", input.contentMD5, input.checksums, context)
        return try unlessSyncing(writer) { () throws(AWSError) in
            let body = try IncomingBody(
                "UploadPart",
                writer,
                contentMD5: input.contentMD5,
                input.checksums,
                fallback: upload.partAlgorithm
            )
            let isKept = body.checksum.algorithm == upload.partAlgorithm
            let part = UploadedPart(
                number: input.partNumber,
                size: writer.count,
                etag: upload.traits.encryption.etag(body.md5),
                modified: context.now,
                checksum: isKept ? body.checksum.text : try writer.checksum(upload.partAlgorithm).text,
                body: writer.id
            )
            try self.store(part, writer, input.uploadId, bucket, key)
            var output = S3.UploadPart.Output()
            output.eTag = "\"\(part.etag)\""
            output.serverSideEncryption = upload.traits.encryption.told
            output.encryption = upload.traits.encryption.answer
            if body.isChecksumSent || upload.algorithm != nil {
                output.checksums[body.checksum.algorithm] = body.checksum.text
            }
            return output
        }
    }

    /// Writes a part: the file first, so that nothing is seen of it where the store fails.
    func store(
        _ part: UploadedPart,
        _ body: BodyWriter,
        _ upload: String,
        _ bucket: Bucket,
        _ key: [UInt8]
    ) throws(AWSError) {
        try body.keep()
        do throws(AWSError) {
            let files = try database.write { connection throws(AWSError) in
                _ = try UploadTable.find(upload, bucket, key, connection)
                try ObjectTable.insert(body, connection)
                return try UploadTable.put(part, upload, connection)
            }
            removeLater(files)
        } catch {
            if body.isFile { bodies.remove([body.id]) }
            throw error
        }
    }
}
