public import AWSCore
public import AWSWire

extension S3 {
    /// Describes an object (API_HeadObject).
    public enum HeadObject: Operation {
        /// AWS's name.
        public static let name = "HeadObject"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// ETags of which the object must have one.
            public var ifMatch: String?
            /// The object must be younger.
            public var ifModifiedSince: Timestamp?
            /// ETags of which the object must have none.
            public var ifNoneMatch: String?
            /// The object must not be younger.
            public var ifUnmodifiedSince: Timestamp?
            /// The object's key, up to 1,024 bytes of UTF-8.
            public var key = ""
            /// As `bytes=0-99`.
            public var range: String?
            /// What the answer's `Cache-Control` is to be.
            public var responseCacheControl: String?
            /// What the answer's `Content-Disposition` is to be.
            public var responseContentDisposition: String?
            /// What the answer's `Content-Encoding` is to be.
            public var responseContentEncoding: String?
            /// What the answer's `Content-Language` is to be.
            public var responseContentLanguage: String?
            /// What the answer's `Content-Type` is to be.
            public var responseContentType: String?
            /// What the answer's `Expires` is to be.
            public var responseExpires: Timestamp?
            /// The version.
            public var versionId: String?
            /// Encryption with the caller's key.
            public var customerKey = CustomerKey()
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// One part of an object that was uploaded in parts.
            public var partNumber: Int?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// `ENABLED` to be told the checksum.
            public var checksumMode: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("IfMatch", &ifMatch)
                m("IfModifiedSince", &ifModifiedSince)
                m("IfNoneMatch", &ifNoneMatch)
                m("IfUnmodifiedSince", &ifUnmodifiedSince)
                m("Key", &key)
                m("Range", &range)
                m("ResponseCacheControl", &responseCacheControl)
                m("ResponseContentDisposition", &responseContentDisposition)
                m("ResponseContentEncoding", &responseContentEncoding)
                m("ResponseContentLanguage", &responseContentLanguage)
                m("ResponseContentType", &responseContentType)
                m("ResponseExpires", &responseExpires)
                m("VersionId", &versionId)
                customerKey.bind(&m)
                m("RequestPayer", &requestPayer)
                m("PartNumber", &partNumber)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("ChecksumMode", &checksumMode)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// `bytes`.
            public var acceptRanges: String?
            /// When it was put.
            public var lastModified: Timestamp?
            /// The bytes of the body.
            public var contentLength: Int?
            /// The checksum that is kept.
            public var checksums = Checksums()
            /// `FULL_OBJECT` or `COMPOSITE`.
            public var checksumType: String?
            /// The object's ETag, in quotes.
            public var eTag: String?
            /// How many metadata entries were left out.
            public var missingMeta: Int?
            /// The version.
            public var versionId: String?
            /// The header `Cache-Control`.
            public var cacheControl: String?
            /// The header `Content-Disposition`.
            public var contentDisposition: String?
            /// The header `Content-Encoding`.
            public var contentEncoding: String?
            /// The header `Content-Language`.
            public var contentLanguage: String?
            /// The header `Content-Type`.
            public var contentType: String?
            /// As `bytes 0-99/1000`.
            public var contentRange: String?
            /// The header `Expires`.
            public var expires: String?
            /// Where a website sends readers of the object.
            public var websiteRedirectLocation: String?
            /// `AES256` or `aws:kms`.
            public var serverSideEncryption: String?
            /// The caller's own metadata.
            public var metadata: [String: String]?
            /// The storage class where it is not `STANDARD`.
            public var storageClass: String?
            /// How many parts the object has.
            public var partsCount: Int?
            /// Whether it is a marker.
            public var deleteMarker: Bool?
            /// When lifecycle rules end it.
            public var expiration: String?
            /// Whether it is restored from an archive.
            public var restore: String?
            /// How it is encrypted.
            public var encryption = EncryptionAnswer()
            /// `requester` where the requester pays.
            public var requestCharged: String?
            /// Whether it was copied, or is a copy.
            public var replicationStatus: String?
            /// How many tags it has.
            public var tagCount: Int?
            /// What keeps it from being deleted.
            public var objectLock = ObjectLock()
            /// The tier of an archive.
            public var archiveStatus: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("AcceptRanges", &acceptRanges)
                m("LastModified", &lastModified)
                m("ContentLength", &contentLength)
                checksums.bind(&m)
                m("ChecksumType", &checksumType)
                m("ETag", &eTag)
                m("MissingMeta", &missingMeta)
                m("VersionId", &versionId)
                m("CacheControl", &cacheControl)
                m("ContentDisposition", &contentDisposition)
                m("ContentEncoding", &contentEncoding)
                m("ContentLanguage", &contentLanguage)
                m("ContentType", &contentType)
                m("ContentRange", &contentRange)
                m("Expires", &expires)
                m("WebsiteRedirectLocation", &websiteRedirectLocation)
                m("ServerSideEncryption", &serverSideEncryption)
                m("Metadata", &metadata)
                m("StorageClass", &storageClass)
                m("PartsCount", &partsCount)
                m("DeleteMarker", &deleteMarker)
                m("Expiration", &expiration)
                m("Restore", &restore)
                encryption.bind(&m)
                m("RequestCharged", &requestCharged)
                m("ReplicationStatus", &replicationStatus)
                m("TagCount", &tagCount)
                objectLock.bind(&m)
                m("ArchiveStatus", &archiveStatus)
            }
        }
    }
}
