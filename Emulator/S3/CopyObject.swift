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
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let from = try buckets.bucket(source.bucket, owner: input.expectedSourceBucketOwner)
        try Version.check(source.versionID)
        try WriteOptions(input).check("CopyObject")
        try refuse("CopyObject", [("encryption by a customer's key", input.copySourceSSECustomerAlgorithm != nil)])
        _ = try StorageClass.check(input.storageClass)
        let isInPlace = from.id == bucket.id && source.key.utf8.elementsEqual(input.key.utf8)
        if isInPlace, !input.changesSomething { throw Self.copyWithoutChange }
        try note(acl: input.acl, bucket)
        note(redirect: input.websiteRedirectLocation, bucket)
        let sourceKey = try key(source.key)
        let key = try key(input.key)
        if let small = try copy(input, from, sourceKey, bucket, key, context, limit: BodyFiles.inlineLimit) {
            return .now(small)
        }
        return .later { () async throws(AWSError) in
            guard let output = try self.copy(input, from, sourceKey, bucket, key, context, limit: .max) else {
                throw .internalFailure("the object was not copied")
            }
            return output
        }
    }

    /// Makes the copy; gives nil where the source is larger than the limit.
    private func copy(
        _ input: S3.CopyObject.Input,
        _ from: Bucket,
        _ sourceKey: [UInt8],
        _ bucket: Bucket,
        _ key: [UInt8],
        _ context: RequestContext,
        limit: Int
    ) throws(AWSError) -> S3.CopyObject.Output? {
        let conditions = try WriteConditions(ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch)
        var algorithm: ChecksumAlgorithm?
        if let name = input.checksumAlgorithm {
            guard let known = ChecksumAlgorithm(rawValue: name) else { throw UploadError.unsupportedAlgorithm }
            algorithm = known
        }
        let found = try read(from, sourceKey, limit: limit) { object, _ throws(AWSError) in
            try input.check(object, now: context.now)
            return Slice(range: 0..<object.size)
        }
        guard let (source, _, bytes) = found else { return nil }
        let headers = input.headers(from: source.headers)
        try headers.check()
        let wanted = algorithm ?? source.checksum.algorithm
        let isKept = wanted == source.checksum.algorithm && source.checksum.type == .fullObject
        let copy = StoredObject(
            key: key,
            id: BodyFiles.newID(),
            size: source.size,
            etag: source.parts == nil ? source.etag : Text.hex(Digest.md5(bytes)),
            modified: context.now,
            storageClass: input.storageClass ?? StorageClass.standard,
            checksum: isKept ? source.checksum : Checksum(wanted, of: bytes),
            headers: headers
        )
        try store(copy, bytes, bucket, conditions)
        var result = S3.CopyObjectResult()
        result.eTag = copy.quotedETag
        result.lastModified = copy.modified
        result.checksumType = copy.checksum.type.rawValue
        result.checksums[wanted] = copy.checksum.text
        return .init {
            $0.copyObjectResult = result
            $0.serverSideEncryption = "AES256"
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
        customerKey = input.customerKey
        managedKey = input.managedKey
        grants = input.grants
        objectLock = input.objectLock
        encryption = input.serverSideEncryption
        tagging = input.tagging
    }
}
