internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Lists objects by key, from a marker on.
    @Sendable func listObjects(
        _ input: S3.ListObjects.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.ListObjects.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let request = try ListRequest(encodingType: input.encodingType, maxKeys: input.maxKeys)
        var listing = Listing<ListedObject>(limit: request.maxKeys)
        listing.prefix = Array((input.prefix ?? "").utf8)
        listing.delimiter = Array((input.delimiter ?? "").utf8)
        if let marker = input.marker, !marker.isEmpty { listing.after = Array(marker.utf8) }
        let page = try database.read { connection throws(AWSError) in try listing.page(bucket, connection) }
        let owner = S3.Owner { $0.id = CanonicalID.of(account: bucket.account) }
        var output = S3.ListObjects.Output()
        output.isTruncated = page.isTruncated
        output.marker = request.text(input.marker ?? "")
        // Without a delimiter the last key is where to go on (recorded: test_list_objects_next_marker).
        if page.isTruncated, !listing.delimiter.isEmpty { output.nextMarker = page.last.map { request.text($0) } }
        output.contents = request.objects(page.entries, owner: owner)
        output.bucketRegion = bucket.region
        output.name = bucket.name
        output.prefix = request.text(input.prefix ?? "")
        output.delimiter = listing.delimiter.isEmpty ? nil : request.text(input.delimiter)
        output.maxKeys = request.maxKeys
        output.commonPrefixes = request.prefixes(page.prefixes)
        output.encodingType = input.encodingType
        return output
    }
}
