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
        try begin(&listing, input, bucket)
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
        _ input: S3.ListObjectVersions.Input,
        _ bucket: Bucket
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
        guard let key = listing.after else {
            throw S3Error.invalidArgument(
                "A version-id marker cannot be specified without a key marker.",
                "version-id-marker",
                version
            )
        }
        try VersionID.check(version)
        let isThere = try database.read { connection throws(AWSError) in
            try ListedVersion.isThere(bucket, key, version, connection)
        }
        // Of a version that was deleted since nobody knows where it was: who empties a bucket page by page deleted all that
        // was told, and what is left of the key was not (recorded: test_list_objects_versions_with_prefix_only_and_pagination).
        var isBehind = !isThere
        listing.wasTold = { entry in
            defer { if entry.version == version { isBehind = true } }
            return !isBehind
        }
    }
}
