internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Copies an object within or between buckets; a copy has no parts any more.
    @Sendable func copyObject(
        _ input: S3.CopyObject.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Answer<S3.CopyObject.Output> {
        let source = try CopySource(input.copySource)
        try input.checkDirectives()
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let from = try buckets.bucket(source.bucket, owner: input.expectedSourceBucketOwner)
        try VersionID.check(source.versionID)
        var traits = try WriteOptions(input).traits(bucket, context)
        _ = try StorageClass.check(input.storageClass)
        let isInPlace =
            from.id == bucket.id && source.key.utf8.elementsEqual(input.key.utf8) && source.versionID == nil
        if isInPlace, !input.changesSomething(bucket) { throw Self.copyWithoutChange }
        let key = try key(input.key)
        let conditions = try WriteConditions(ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch)
        var algorithm: ChecksumAlgorithm?
        if let name = input.checksumAlgorithm {
            guard let known = ChecksumAlgorithm(rawValue: name) else { throw UploadError.unsupportedAlgorithm }
            algorithm = known
        }
        let found = try read(source, from) { object throws(AWSError) in
            try object.traits.encryption.check(input.sourceKey)
            try input.check(object, now: context.now)
            return Slice(range: 0..<object.size)
        }
        if input.taggingDirective != "REPLACE" { traits.tags = found.object.traits.tags }
        let wanted = algorithm ?? found.object.checksum.algorithm
        let copy: @Sendable () throws(AWSError) -> S3.CopyObject.Output = { [traits] () throws(AWSError) in
            let body = try self.writer(copying: found.body, wanted)
            var output = try self.copy(found.object, body, wanted, traits, input, bucket, key, conditions, context)
            output.copySourceVersionId = from.toldAsSource(found.object.version)
            return output
        }
        if found.body.stream == nil { return .now(try copy()) }
        return .later { () async throws(AWSError) in try copy() }
    }

    /// Makes the copy of an object from that of its bytes.
    private func copy(
        _ source: StoredObject,
        _ body: BodyWriter,
        _ algorithm: ChecksumAlgorithm,
        _ traits: ObjectTraits,
        _ input: S3.CopyObject.Input,
        _ bucket: Bucket,
        _ key: [UInt8],
        _ conditions: WriteConditions,
        _ context: RequestContext
    ) throws(AWSError) -> S3.CopyObject.Output {
        let headers = input.headers(from: source.headers)
        try headers.check()
        let copy = StoredObject(
            key: key,
            id: body.id,
            size: body.count,
            etag: traits.encryption.etag(body.digest),
            modified: context.now,
            storageClass: input.storageClass ?? StorageClass.standard,
            checksum: try body.checksum(algorithm),
            headers: headers,
            traits: traits
        )
        let (stored, bucket) = try store(copy, body, bucket, conditions, .copy, EventCause(context))
        var result = S3.CopyObjectResult()
        result.eTag = copy.quotedETag
        result.lastModified = copy.modified
        result.checksumType = copy.checksum.type.rawValue
        result.checksums[algorithm] = copy.checksum.text
        return .init {
            $0.copyObjectResult = result
            $0.versionId = bucket.told(stored.version)
            $0.expiration = bucket.expiration(of: copy)
            $0.serverSideEncryption = traits.encryption.told
            $0.encryption = traits.encryption.answer
        }
    }

    private static var copyWithoutChange: AWSError {
        S3Error.invalidRequest(
            "This copy request is illegal because it is trying to copy an object to itself without changing the object's "
                + "metadata, storage class, website redirect location or encryption attributes."
        )
    }
}

extension WriteOptions {
    fileprivate init(_ input: S3.CopyObject.Input) {
        acl = input.acl
        customerKey = input.customerKey
        managedKey = input.managedKey
        grants = input.grants
        objectLock = input.objectLock
        encryption = input.serverSideEncryption
        tagging = input.tagging
    }
}
