internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Copies an object, or a run of its bytes, into a part.
    @Sendable func uploadPartCopy(
        _ input: S3.UploadPartCopy.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Answer<S3.UploadPartCopy.Output> {
        let source = try CopySource(input.copySource)
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let from = try buckets.bucket(source.bucket, owner: input.expectedSourceBucketOwner)
        try VersionID.check(source.versionID)
        guard (1...10_000).contains(input.partNumber) else { throw UploadError.invalidPartNumber(input.partNumber) }
        let key = try key(input.key)
        let upload = try database.read { connection throws(AWSError) in
            try UploadTable.find(input.uploadId, bucket, key, connection)
        }
        try upload.check(input.customerKey)
        let found = try read(source, from) { object throws(AWSError) in
            try object.traits.encryption.check(input.sourceKey)
            try input.check(object, now: context.now)
            return Slice(range: try Self.range(input.copySourceRange, size: object.size))
        }
        let copy: @Sendable () throws(AWSError) -> S3.UploadPartCopy.Output = { () throws(AWSError) in
            let body = try self.writer(copying: found.body, upload.partAlgorithm)
            var output = try self.copy(body, input.partNumber, upload, bucket, context)
            output.copySourceVersionId = from.toldAsSource(found.object.version)
            return output
        }
        if found.body.stream == nil { return .now(try copy()) }
        return .later { () async throws(AWSError) in try copy() }
    }

    private func copy(
        _ body: BodyWriter,
        _ number: Int,
        _ upload: Upload,
        _ bucket: Bucket,
        _ context: RequestContext
    ) throws(AWSError) -> S3.UploadPartCopy.Output {
        let part = UploadedPart(
            number: number,
            size: body.count,
            etag: upload.traits.encryption.etag(body.digest),
            modified: Timestamp(milliseconds: context.now.wholeSeconds * 1000),
            checksum: try body.checksum(upload.partAlgorithm).text,
            body: body.id
        )
        try store(part, body, upload.id, bucket, upload.key)
        var result = S3.CopyPartResult()
        result.eTag = "\"\(part.etag)\""
        result.lastModified = part.modified
        if let algorithm = upload.algorithm { result.checksums[algorithm] = part.checksum }
        return .init {
            $0.copyPartResult = result
            $0.serverSideEncryption = upload.traits.encryption.told
            $0.encryption = upload.traits.encryption.answer
        }
    }

    /// The header `x-amz-copy-source-range`, which is stricter than `Range` (recorded: test_upload_part_copy_range).
    private static func range(_ header: String?, size: Int) throws(AWSError) -> Range<Int> {
        guard let header else { return 0..<size }
        let name = "x-amz-copy-source-range"
        let ends = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard header.hasPrefix("bytes="), ends.count == 2, let first = ends[0], let last = ends[1], first <= last else {
            throw S3Error.invalidArgument(
                "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the "
                    + "zero-based offsets of the first and last bytes to copy",
                name,
                header
            )
        }
        guard first < size else {
            throw S3Error.invalidRequest("The specified copy range is invalid for the source object size")
        }
        guard last < size else {
            throw S3Error.invalidArgument(
                "Range specified is not valid for source object of size: \(size)",
                name,
                header
            )
        }
        return first..<last + 1
    }
}
