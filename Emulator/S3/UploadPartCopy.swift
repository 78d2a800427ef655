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
        try Version.check(source.versionID)
        try input.customerKey.check("UploadPartCopy")
        try refuse(
            "UploadPartCopy",
            [("encryption by a customer's key", input.copySourceSSECustomerAlgorithm != nil)]
        )
        guard (1...10_000).contains(input.partNumber) else { throw UploadError.invalidPartNumber(input.partNumber) }
        let sourceKey = try key(source.key)
        let key = try key(input.key)
        let upload = try database.read { connection throws(AWSError) in
            try UploadTable.find(input.uploadId, bucket, key, connection)
        }
        let copy: @Sendable (Int) throws(AWSError) -> S3.UploadPartCopy.Output? = { limit throws(AWSError) in
            let found = try self.read(from, sourceKey, limit: limit) { object, _ throws(AWSError) in
                try input.check(object, now: context.now)
                return Slice(range: try Self.range(input.copySourceRange, size: object.size))
            }
            guard let bytes = found?.bytes else { return nil }
            return try self.copy(bytes, input.partNumber, upload, bucket, context)
        }
        if let small = try copy(BodyFiles.inlineLimit) { return .now(small) }
        return .later { () async throws(AWSError) in
            guard let output = try copy(.max) else { throw .internalFailure("the part was not copied") }
            return output
        }
    }

    private func copy(
        _ bytes: [UInt8],
        _ number: Int,
        _ upload: Upload,
        _ bucket: Bucket,
        _ context: RequestContext
    ) throws(AWSError) -> S3.UploadPartCopy.Output {
        let part = UploadedPart(
            number: number,
            size: bytes.count,
            etag: Text.hex(Digest.md5(bytes)),
            modified: Timestamp(milliseconds: context.now.wholeSeconds * 1000),
            checksum: Checksum(upload.partAlgorithm, of: bytes).text,
            body: BodyFiles.newID()
        )
        try store(part, bytes, upload.id, bucket, upload.key)
        var result = S3.CopyPartResult()
        result.eTag = "\"\(part.etag)\""
        result.lastModified = part.modified
        if let algorithm = upload.algorithm { result.checksums[algorithm] = part.checksum }
        return .init {
            $0.copyPartResult = result
            $0.serverSideEncryption = "AES256"
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
