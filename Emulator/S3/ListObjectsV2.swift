internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Lists objects by key, from a token or a key on.
    @Sendable func listObjectsV2(
        _ input: S3.ListObjectsV2.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.ListObjectsV2.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let request = try ListRequest(encodingType: input.encodingType, maxKeys: input.maxKeys)
        var listing = Listing<ListedObject>(limit: request.maxKeys)
        listing.prefix = Array((input.prefix ?? "").utf8)
        listing.delimiter = Array((input.delimiter ?? "").utf8)
        if let token = input.continuationToken {
            listing.after = try ContinuationToken.read(token)
        } else if let start = input.startAfter, !start.isEmpty {
            listing.after = Array(start.utf8)
        }
        let page = try database.read { connection throws(AWSError) in try listing.page(bucket, connection) }
        let owner = input.fetchOwner == true ? S3.Owner { $0.id = CanonicalID.of(account: bucket.account) } : nil
        var output = S3.ListObjectsV2.Output()
        output.isTruncated = page.isTruncated
        output.contents = request.objects(page.entries, owner: owner)
        output.bucketRegion = bucket.region
        output.name = bucket.name
        output.prefix = request.text(input.prefix ?? "")
        output.delimiter = listing.delimiter.isEmpty ? nil : request.text(input.delimiter)
        output.maxKeys = request.maxKeys
        output.commonPrefixes = request.prefixes(page.prefixes)
        output.encodingType = input.encodingType
        output.keyCount = page.count
        output.continuationToken = input.continuationToken
        if page.isTruncated { output.nextContinuationToken = page.last.map { ContinuationToken.text($0) } }
        // A token goes before the key, which then is not told again (recorded: list-objects-start-after-token).
        if input.continuationToken == nil { output.startAfter = request.text(input.startAfter) }
        return output
    }
}
