internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Tells what is asked for of an object.
    @Sendable func getObjectAttributes(
        _ input: S3.GetObjectAttributes.Input,
        _ context: RequestContext
    ) throws(AWSError) -> S3.GetObjectAttributes.Output {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let key = try key(input.key)
        try VersionID.check(input.versionId)
        guard !input.objectAttributes.isEmpty else { throw S3Error.noAttributes }
        let names: Set = ["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"]
        guard input.objectAttributes.allSatisfy(names.contains) else {
            throw S3Error.invalidArgument("Invalid attribute name specified.", "x-amz-object-attributes")
        }
        let (object, pieces) = try database.read { connection throws(AWSError) in
            let object = try Versions(bucket, key, connection).object(input.versionId, "GET")
            return (object, object.parts == nil ? [] : try ObjectTable.pieces(of: object, connection))
        }
        try object.traits.encryption.check(input.customerKey)
        let wanted = Set(input.objectAttributes)
        var output = S3.GetObjectAttributes.Output()
        output.lastModified = object.modified
        output.versionId = bucket.told(object.version)
        if wanted.contains("ETag") { output.eTag = object.etag }
        if wanted.contains("Checksum") { output.checksum = .init(object.checksum) }
        if wanted.contains("ObjectParts"), !pieces.isEmpty { output.objectParts = input.parts(object, pieces) }
        if wanted.contains("StorageClass") { output.storageClass = object.storageClass }
        if wanted.contains("ObjectSize") { output.objectSize = object.size }
        return output
    }
}

extension S3.Checksum {
    fileprivate init(_ checksum: Checksum) {
        self.init()
        checksums[checksum.algorithm] = checksum.text
        checksumType = checksum.type.rawValue
    }
}

extension S3.GetObjectAttributes.Input {
    /// The parts of an object; where their checksums do not make up its own they are only counted (recorded:
    /// test_complete_multipart_parts_checksum_full_object).
    fileprivate func parts(_ object: StoredObject, _ pieces: [Piece]) -> S3.GetObjectAttributesParts {
        var parts = S3.GetObjectAttributesParts()
        parts.totalPartsCount = pieces.count
        guard object.checksum.type == .composite else { return parts }
        let (marker, limit) = (partNumberMarker ?? 0, Swift.min(maxParts ?? 1000, 1000))
        let rest = pieces.filter { $0.number > marker }
        let page = rest.prefix(limit)
        parts.partNumberMarker = marker
        parts.nextPartNumberMarker = page.last?.number ?? 0
        parts.maxParts = limit
        parts.isTruncated = page.count < rest.count
        parts.parts = page.map { piece in
            .init {
                $0.partNumber = piece.number
                $0.size = piece.size
                $0.checksums[object.checksum.algorithm] = piece.checksum
            }
        }
        return parts
    }
}
