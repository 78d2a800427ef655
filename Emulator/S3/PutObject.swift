internal import AWSCore
internal import AWSS3
internal import AWSWire
internal import EmulatorCore
internal import Store

extension S3Service {
    /// Puts an object, whole or not at all.
    @Sendable func putObject(
        _ input: S3.PutObject.Input,
        _ context: RequestContext
    ) throws(AWSError) -> Answer<S3.PutObject.Output> {
        let bucket = try buckets.bucket(input.bucket, owner: input.expectedBucketOwner)
        let key = try key(input.key)
        let traits = try WriteOptions(input).traits(bucket, context)
        // Only directory buckets append (S3 User Guide, "Appending data to objects in directory buckets"); that the
        // others answer so is not recorded.
        if input.writeOffsetBytes != nil { throw S3Error.headerNotImplemented("x-amz-write-offset-bytes") }
        let conditions = try WriteConditions(ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch)
        let storageClass = try StorageClass.check(input.storageClass)
        let writer = writer(input.body, input.checksums, fallback: .crc64nvme)
        let headers = ObjectHeaders(input, isForm: writer.isForm)
        try headers.check()
        try ObjectLockRules.checkDigest(traits, writer, "Put Object", input.contentMD5, input.checksums, context)
        return try unlessSyncing(writer) { () throws(AWSError) in
            let body = try IncomingBody("PutObject", writer, contentMD5: input.contentMD5, input.checksums)
            let object = StoredObject(
                key: key,
                id: writer.id,
                size: writer.count,
                etag: traits.encryption.etag(body.md5),
                modified: context.now,
                storageClass: storageClass,
                checksum: body.checksum,
                headers: headers,
                traits: traits
            )
            let kind: ObjectEvent.Kind = writer.isForm ? .post : .put
            let (stored, bucket) = try self.store(object, writer, bucket, conditions, kind, EventCause(context))
            var output = S3.PutObject.Output()
            // In a bucket that stopped keeping versions none is told (recorded: test_put_object_on_suspended_bucket).
            if bucket.settings.isVersioned { output.versionId = stored.version }
            output.eTag = object.quotedETag
            output.expiration = bucket.expiration(of: object)
            output.checksums[object.checksum.algorithm] = object.checksum.text
            output.checksumType = object.checksum.type.rawValue
            output.serverSideEncryption = traits.encryption.told
            output.encryption = traits.encryption.answer
            return output
        }
    }

    /// Writes an object of one body: the file first, so that nothing is seen of it where the store fails.
    ///
    /// Gives it with its version, and the bucket as it is by then: a large body takes a while.
    @discardableResult
    func store(
        _ object: StoredObject,
        _ body: BodyWriter,
        _ bucket: Bucket,
        _ conditions: WriteConditions,
        _ kind: ObjectEvent.Kind,
        _ cause: EventCause
    ) throws(AWSError) -> (StoredObject, Bucket) {
        try body.keep()
        do throws(AWSError) {
            let (files, stored, bucket) = try database.write { connection throws(AWSError) in
                let bucket = try buckets.current(bucket)
                var object = object
                object.version = bucket.newVersion()
                let versions = Versions(bucket, object.key, connection)
                try conditions.check(try versions.current(), String(decoding: object.key, as: UTF8.self))
                try ObjectTable.insert(body, connection)
                return (try put(object, [], versions, kind, cause), object, bucket)
            }
            removeLater(files)
            return (stored, bucket)
        } catch {
            if body.isFile { bodies.remove([body.id]) }
            throw error
        }
    }

    /// Removes files once what made them useless is on disk.
    func removeLater(_ files: [Int64]) {
        if !files.isEmpty { group.afterCommit { [bodies] in bodies.remove(files) } }
    }
}

extension WriteOptions {
    fileprivate init(_ input: S3.PutObject.Input) {
        acl = input.acl
        customerKey = input.customerKey
        managedKey = input.managedKey
        grants = input.grants
        objectLock = input.objectLock
        encryption = input.serverSideEncryption
        tagging = input.tagging
    }
}

extension ObjectHeaders {
    /// Of a form's fields, which are no headers, nothing is encoded (recorded: test_post_object_with_unicode_metadata).
    fileprivate init(_ input: S3.PutObject.Input, isForm: Bool) {
        self.init()
        cacheControl = input.cacheControl
        contentDisposition = input.contentDisposition
        contentEncoding = input.contentEncoding.flatMap { AWSChunked.plain(encoding: $0) }
        contentLanguage = input.contentLanguage
        contentType = input.contentType
        expires = input.expires
        websiteRedirect = input.websiteRedirectLocation
        metadata = input.metadata ?? [:]
        if !isForm { metadata = metadata.mapValues(EncodedWord.decode) }
    }
}
