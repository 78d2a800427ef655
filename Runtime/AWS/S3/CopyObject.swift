public import AWSCore
public import AWSWire

extension S3 {
    /// Copies an object (API_CopyObject).
    public enum CopyObject: Operation {
        /// AWS's name.
        public static let name = "CopyObject"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// A canned ACL.
            public var acl: String?
            /// The bucket's name.
            public var bucket = ""
            /// The header `Cache-Control`.
            public var cacheControl: String?
            /// The algorithm of the copy's checksum.
            public var checksumAlgorithm: String?
            /// The header `Content-Disposition`.
            public var contentDisposition: String?
            /// The header `Content-Encoding`.
            public var contentEncoding: String?
            /// The header `Content-Language`.
            public var contentLanguage: String?
            /// The header `Content-Type`.
            public var contentType: String?
            /// The source as `bucket/key`, percent-encoded.
            public var copySource = ""
            /// ETags of which the source must have one.
            public var copySourceIfMatch: String?
            /// The source must be younger.
            public var copySourceIfModifiedSince: Timestamp?
            /// ETags of which the source must have none.
            public var copySourceIfNoneMatch: String?
            /// The source must not be younger.
            public var copySourceIfUnmodifiedSince: Timestamp?
            /// The header `Expires`.
            public var expires: String?
            /// Who may do what.
            public var grants = Grants()
            /// The ETag that the object must have.
            public var ifMatch: String?
            /// `*`: the object must not be there.
            public var ifNoneMatch: String?
            /// The object's key, up to 1,024 bytes of UTF-8.
            public var key = ""
            /// The caller's own metadata.
            public var metadata: [String: String]?
            /// `COPY` or `REPLACE`.
            public var metadataDirective: String?
            /// `COPY` or `REPLACE`.
            public var taggingDirective: String?
            /// `AES256` or `aws:kms`.
            public var serverSideEncryption: String?
            /// `STANDARD` and others.
            public var storageClass: String?
            /// Where a website sends readers of the object.
            public var websiteRedirectLocation: String?
            /// Encryption with the caller's key.
            public var customerKey = CustomerKey()
            /// Encryption with a key of AWS KMS.
            public var managedKey = ManagedKey()
            /// How the source is encrypted.
            public var sourceKey = CustomerKey()
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// Tags as a query string.
            public var tagging: String?
            /// What keeps it from being deleted.
            public var objectLock = ObjectLock()
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// The account that must own the source's bucket.
            public var expectedSourceBucketOwner: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("ACL", &acl)
                m("Bucket", &bucket)
                m("CacheControl", &cacheControl)
                m("ChecksumAlgorithm", &checksumAlgorithm)
                m("ContentDisposition", &contentDisposition)
                m("ContentEncoding", &contentEncoding)
                m("ContentLanguage", &contentLanguage)
                m("ContentType", &contentType)
                m("CopySource", &copySource)
                m("CopySourceIfMatch", &copySourceIfMatch)
                m("CopySourceIfModifiedSince", &copySourceIfModifiedSince)
                m("CopySourceIfNoneMatch", &copySourceIfNoneMatch)
                m("CopySourceIfUnmodifiedSince", &copySourceIfUnmodifiedSince)
                m("Expires", &expires)
                grants.bind(&m)
                m("IfMatch", &ifMatch)
                m("IfNoneMatch", &ifNoneMatch)
                m("Key", &key)
                m("Metadata", &metadata)
                m("MetadataDirective", &metadataDirective)
                m("TaggingDirective", &taggingDirective)
                m("ServerSideEncryption", &serverSideEncryption)
                m("StorageClass", &storageClass)
                m("WebsiteRedirectLocation", &websiteRedirectLocation)
                customerKey.bind(&m)
                managedKey.bind(&m)
                sourceKey.bind(&m, isSource: true)
                m("RequestPayer", &requestPayer)
                m("Tagging", &tagging)
                objectLock.bind(&m)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("ExpectedSourceBucketOwner", &expectedSourceBucketOwner)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The copy.
            public var copyObjectResult: CopyObjectResult?
            /// The source's version.
            public var copySourceVersionId: String?
            /// The copy's version.
            public var versionId: String?
            /// `AES256` or `aws:kms`.
            public var serverSideEncryption: String?
            /// When lifecycle rules end it.
            public var expiration: String?
            /// How it is encrypted.
            public var encryption = EncryptionAnswer()
            /// `requester` where the requester pays.
            public var requestCharged: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("CopyObjectResult", &copyObjectResult)
                m("CopySourceVersionId", &copySourceVersionId)
                m("VersionId", &versionId)
                m("ServerSideEncryption", &serverSideEncryption)
                m("Expiration", &expiration)
                encryption.bind(&m, context: true)
                m("RequestCharged", &requestCharged)
            }
        }
    }
}
