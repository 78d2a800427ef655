internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Lists the versions of objects, by key and from the newest on.
    @Sendable func listObjectVersions(
        _ input: S3.ListObjectVersions.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.ListObjectVersions.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let request = try ListRequest(encodingType: input.encodingType, maxKeys: input.maxKeys)
        var listing = Listing<ListedVersion>(limit: request.maxKeys)
        listing.prefix = Array((input.prefix ?? "").utf8)
        listing.delimiter = Array((input.delimiter ?? "").utf8)
        try begin(&listing, input)
        let page = try database.read { connection throws(AWSError) in try listing.page(bucket, connection) }
        var output = S3.ListObjectVersions.Output()
        output.isTruncated = page.isTruncated
        output.keyMarker = request.text(input.keyMarker ?? "")
        output.versionIdMarker = input.versionIdMarker ?? ""
        if page.isTruncated {
            output.nextKeyMarker = page.last.map { request.text($0) }
            // Where the page ends with a common prefix no version is told.
            if let last = page.entries.last, last.key == page.last { output.nextVersionIdMarker = last.version }
        }
        if !page.entries.isEmpty { output.versions = .init(page.entries.map { $0.entry(request, bucket) }) }
        output.name = bucket.name
        output.prefix = request.text(input.prefix ?? "")
        output.delimiter = listing.delimiter.isEmpty ? nil : request.text(input.delimiter)
        output.maxKeys = request.maxKeys
        output.commonPrefixes = request.prefixes(page.prefixes)
        output.encodingType = input.encodingType
        return output
    }

    /// Where the page begins: behind a key, or behind a version of it.
    private func begin(
        _ listing: inout Listing<ListedVersion>,
        _ input: S3.ListObjectVersions.Input
    ) throws(AWSError) {
        if let key = input.keyMarker, !key.isEmpty { listing.after = Array(key.utf8) }
        guard let version = input.versionIdMarker else { return }
        if version.isEmpty {
            throw S3Error.invalidArgument(
                "A version-id marker cannot be empty.",
                "version-id-marker",
                version
            )
        }
        guard listing.after != nil else {
            throw S3Error.invalidArgument(
                "A version-id marker cannot be specified without a key marker.",
                "version-id-marker",
                version
            )
        }
        try VersionID.check(version)
        var isBehind = false
        listing.wasTold = { entry in
            defer { if entry.version == version { isBehind = true } }
            return !isBehind
        }
    }
}
