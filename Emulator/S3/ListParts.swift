internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Lists the parts of an upload by number.
    @Sendable func listParts(
        _ input: S3.ListParts.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.ListParts.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let key = try key(input.key)
        for (name, value) in [("max-parts", input.maxParts), ("part-number-marker", input.partNumberMarker)] {
            guard let value, !(0...2_147_483_647).contains(value) else { continue }
            throw S3Error.invalidArgument(
                "Argument \(name) must be an integer between 0 and 2147483647",
                name,
                String(value)
            )
        }
        let limit = Swift.min(input.maxParts ?? 1000, 1000)
        let marker = input.partNumberMarker ?? 0
        let (upload, parts) = try database.read { connection throws(AWSError) in
            let upload = try UploadTable.find(input.uploadId, bucket, key, connection)
            return (upload, try UploadTable.parts(upload.id, after: marker, limit: limit + 1, connection))
        }
        let page = parts.prefix(limit)
        var output = S3.ListParts.Output()
        output.bucket = bucket.name
        output.key = input.key
        output.uploadId = upload.id
        let abort = bucket.abort(of: key, began: upload.began)
        (output.abortDate, output.abortRuleId) = (abort?.date, abort?.rule)
        output.partNumberMarker = marker
        output.nextPartNumberMarker = page.last?.number ?? 0
        output.maxParts = limit
        output.isTruncated = page.count < parts.count
        output.parts = page.isEmpty ? nil : page.map { $0.described(upload) }
        output.initiator = .init(account: upload.account)
        output.owner = .init { $0.id = CanonicalID.of(account: bucket.account) }
        output.storageClass = upload.storageClass
        output.checksumAlgorithm = upload.algorithm?.rawValue
        output.checksumType = upload.type?.rawValue
        return output
    }
}

extension UploadedPart {
    /// The part in a list; its checksum is told where the upload's maker chose one.
    fileprivate func described(_ upload: Upload) -> S3.Part {
        .init {
            $0.partNumber = number
            $0.lastModified = modified
            $0.eTag = "\"\(etag)\""
            $0.size = size
            if let algorithm = upload.algorithm { $0.checksums[algorithm] = checksum }
        }
    }
}
