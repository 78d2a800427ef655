internal import AWSCore
internal import AWSS3
internal import AWSWire

/// What GetObject and HeadObject answer of an object.
protocol ReadAnswer: Sendable {
    init()
    var acceptRanges: String? { get set }
    var expiration: String? { get set }
    var lastModified: Timestamp? { get set }
    var contentLength: Int? { get set }
    var eTag: String? { get set }
    var checksums: S3.Checksums { get set }
    var checksumType: String? { get set }
    var cacheControl: String? { get set }
    var contentDisposition: String? { get set }
    var contentEncoding: String? { get set }
    var contentLanguage: String? { get set }
    var contentRange: String? { get set }
    var contentType: String? { get set }
    var expires: String? { get set }
    var websiteRedirectLocation: String? { get set }
    var serverSideEncryption: String? { get set }
    var metadata: [String: String]? { get set }
    var storageClass: String? { get set }
    var versionId: String? { get set }
    var encryption: S3.EncryptionAnswer { get set }
    var tagCount: Int? { get set }
    var objectLock: S3.ObjectLock { get set }
    var restore: String? { get set }
    var replicationStatus: String? { get set }
    var partsCount: Int? { get set }
}

extension S3.GetObject.Output: ReadAnswer {}
extension S3.HeadObject.Output: ReadAnswer {}

extension ReadAnswer {
    /// Describes an object, or a part of it, as a request wants it.
    init(_ object: StoredObject, _ slice: Slice, _ request: some ReadRequest, _ bucket: Bucket, at now: Timestamp) {
        self.init()
        let headers = object.headers
        acceptRanges = "bytes"
        lastModified = object.modified
        contentLength = slice.range.count
        eTag = object.quotedETag
        cacheControl = request.responseCacheControl ?? headers.cacheControl
        contentDisposition = request.responseContentDisposition ?? headers.contentDisposition
        contentEncoding = request.responseContentEncoding ?? headers.contentEncoding
        contentLanguage = request.responseContentLanguage ?? headers.contentLanguage
        contentType = request.responseContentType ?? headers.contentType ?? "binary/octet-stream"
        expires = request.responseExpires?.httpDate ?? headers.expires
        websiteRedirectLocation = headers.websiteRedirect
        versionId = bucket.told(object.version)
        describe(object.traits, at: now)
        // Not of a version that is asked for by its id (recorded: test_bucket_lifecycle_configuration_object_expiry_versioned).
        if request.versionId == nil { expiration = bucket.expiration(of: object) }
        if !headers.metadata.isEmpty { metadata = headers.encodedMetadata }
        if object.storageClass != StorageClass.standard { storageClass = object.storageClass }
        if slice.isPartial, !slice.range.isEmpty {
            contentRange = "bytes \(slice.range.lowerBound)-\(slice.range.upperBound - 1)/\(object.size)"
        }
        if slice.part != nil { partsCount = object.parts }
        // Of parts under the caller's own key the checksum that nobody asked for is not told (recorded:
        // test_multipart_upload_sse_c).
        let isUnasked =
            object.parts != nil && object.traits.encryption.customerKeyMD5 != nil
            && object.checksum.algorithm == .crc64nvme
        if request.checksumMode == "ENABLED", !isUnasked { describeChecksum(object, slice) }
    }

    private mutating func describe(_ traits: ObjectTraits, at now: Timestamp) {
        serverSideEncryption = traits.encryption.told
        encryption = traits.encryption.answer
        if !traits.tags.isEmpty { tagCount = traits.tags.count }
        objectLock.objectLockMode = traits.retention?.mode
        objectLock.objectLockRetainUntilDate = traits.retention?.until
        objectLock.objectLockLegalHoldStatus = traits.legalHold
        if let until = traits.restoredUntil, until > now {
            restore = "ongoing-request=\"false\", expiry-date=\"\(until.httpDate)\""
        }
        replicationStatus = traits.replication
    }

    /// Tells the checksum of just these bytes, where one is kept.
    private mutating func describeChecksum(_ object: StoredObject, _ slice: Slice) {
        let checksum = object.checksum
        if checksum.type == .composite, let part = slice.part {
            checksums[checksum.algorithm] = part.checksum
        } else if slice.range.count == object.size {
            checksums[checksum.algorithm] = checksum.text
        } else {
            return
        }
        checksumType = checksum.type.rawValue
    }
}
