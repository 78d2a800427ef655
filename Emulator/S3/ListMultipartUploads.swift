internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Lists the uploads in parts that are under way, by key and from the oldest on.
    @Sendable func listMultipartUploads(
        _ input: S3.ListMultipartUploads.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.ListMultipartUploads.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let request = try ListRequest(
            encodingType: input.encodingType,
            maxKeys: input.maxUploads,
            argument: "max-uploads"
        )
        var listing = Listing<ListedUpload>(limit: request.maxKeys)
        listing.prefix = Array((input.prefix ?? "").utf8)
        listing.delimiter = Array((input.delimiter ?? "").utf8)
        let page = try database.read { connection throws(AWSError) in
            try begin(&listing, input, bucket, connection)
            return try listing.page(bucket, connection)
        }
        let owner = S3.Owner { $0.id = CanonicalID.of(account: bucket.account) }
        var output = S3.ListMultipartUploads.Output()
        output.bucket = bucket.name
        output.keyMarker = request.text(input.keyMarker ?? "")
        // Without a key S3 passes the upload over (recorded: test_list_multiparts_next_marker).
        output.uploadIdMarker = listing.after == nil ? "" : input.uploadIdMarker ?? ""
        // The last upload is told whether or not more follow, and a common prefix never is (recorded:
        // test_list_multipart_uploads_marker_common_prefixes).
        output.nextKeyMarker = page.entries.last.map { request.text($0.key) } ?? ""
        output.nextUploadIdMarker = page.entries.last?.id ?? ""
        output.prefix = input.prefix.map { request.text($0) } ?? nil
        output.delimiter = listing.delimiter.isEmpty ? nil : request.text(input.delimiter)
        output.maxUploads = request.maxKeys
        output.isTruncated = page.isTruncated
        output.uploads = page.entries.isEmpty ? nil : page.entries.map { $0.upload(request, owner) }
        output.commonPrefixes = request.prefixes(page.prefixes)
        output.encodingType = input.encodingType
        return output
    }

    /// Where the page begins: behind a key, or behind an upload of it.
    private func begin(
        _ listing: inout Listing<ListedUpload>,
        _ input: S3.ListMultipartUploads.Input,
        _ bucket: Bucket,
        _ connection: Connection
    ) throws(AWSError) {
        guard let key = input.keyMarker, !key.isEmpty else { return }
        listing.after = Array(key.utf8)
        guard let upload = input.uploadIdMarker, !upload.isEmpty else { return }
        guard try UploadTable.has(upload, bucket, Array(key.utf8), connection) else {
            throw S3Error.invalidArgument("Invalid uploadId marker", "upload-id-marker", upload)
        }
        var isBehind = false
        listing.wasTold = { entry in
            defer { if entry.id == upload { isBehind = true } }
            return !isBehind
        }
    }
}
