public import AWSWire

extension S3 {
    /// Puts an object (API_PutObject).
    public enum PutObject: Operation {
        /// AWS's name.
        public static let name = "PutObject"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// A canned ACL.
            public var acl: String?
            /// The object's bytes.
            public var body = Blob()
            /// The bucket's name.
            public var bucket = ""
            /// The header `Cache-Control`.
            public var cacheControl: String?
            /// The header `Content-Disposition`.
            public var contentDisposition: String?
            /// The header `Content-Encoding`.
            public var contentEncoding: String?
            /// The header `Content-Language`.
            public var contentLanguage: String?
            /// The bytes of the body.
            public var contentLength: Int?
            /// The body's MD5, base64.
            public var contentMD5: String?
            /// The header `Content-Type`.
            public var contentType: String?
            /// The algorithm that the client made the checksum with.
            public var checksumAlgorithm: String?
            /// The body's checksum.
            public var checksums = Checksums()
            /// The header `Expires`.
            public var expires: String?
            /// The ETag that the object must have.
            public var ifMatch: String?
            /// `*`: the object must not be there.
            public var ifNoneMatch: String?
            /// Who may do what.
            public var grants = Grants()
            /// The object's key, up to 1,024 bytes of UTF-8.
            public var key = ""
            /// For directory buckets.
            public var writeOffsetBytes: Int?
            /// The caller's own metadata.
            public var metadata: [String: String]?
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
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// Tags as a query string.
            public var tagging: String?
            /// What keeps it from being deleted.
            public var objectLock = ObjectLock()
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("ACL", &acl)
                m("Body", &body)
                m("Bucket", &bucket)
                m("CacheControl", &cacheControl)
                m("ContentDisposition", &contentDisposition)
                m("ContentEncoding", &contentEncoding)
                m("ContentLanguage", &contentLanguage)
                m("ContentLength", &contentLength)
                m("ContentMD5", &contentMD5)
                m("ContentType", &contentType)
                m("ChecksumAlgorithm", &checksumAlgorithm)
                checksums.bind(&m)
                m("Expires", &expires)
                m("IfMatch", &ifMatch)
                m("IfNoneMatch", &ifNoneMatch)
                grants.bind(&m)
                m("Key", &key)
                m("WriteOffsetBytes", &writeOffsetBytes)
                m("Metadata", &metadata)
                m("ServerSideEncryption", &serverSideEncryption)
                m("StorageClass", &storageClass)
                m("WebsiteRedirectLocation", &websiteRedirectLocation)
                customerKey.bind(&m)
                managedKey.bind(&m)
                m("RequestPayer", &requestPayer)
                m("Tagging", &tagging)
                objectLock.bind(&m)
                m("ExpectedBucketOwner", &expectedBucketOwner)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// When lifecycle rules end it.
            public var expiration: String?
            /// MD5 of the body in hexadecimal digits, in quotes.
            public var eTag: String?
            /// The checksum that is kept.
            public var checksums = Checksums()
            /// `FULL_OBJECT` or `COMPOSITE`.
            public var checksumType: String?
            /// `AES256` or `aws:kms`.
            public var serverSideEncryption: String?
            /// The version.
            public var versionId: String?
            /// For directory buckets.
            public var size: Int?
            /// How it is encrypted.
            public var encryption = EncryptionAnswer()
            /// `requester` where the requester pays.
            public var requestCharged: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Expiration", &expiration)
                m("ETag", &eTag)
                checksums.bind(&m)
                m("ChecksumType", &checksumType)
                m("ServerSideEncryption", &serverSideEncryption)
                m("VersionId", &versionId)
                m("Size", &size)
                encryption.bind(&m, context: true)
                m("RequestCharged", &requestCharged)
            }
        }
    }
}
