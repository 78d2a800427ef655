public import AWSCore
public import AWSWire

extension S3 {
    /// Begins an upload in parts (API_CreateMultipartUpload).
    public enum CreateMultipartUpload: Operation {
        /// AWS's name.
        public static let name = "CreateMultipartUpload"
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
            /// The header `Content-Disposition`.
            public var contentDisposition: String?
            /// The header `Content-Encoding`.
            public var contentEncoding: String?
            /// The header `Content-Language`.
            public var contentLanguage: String?
            /// The header `Content-Type`.
            public var contentType: String?
            /// The header `Expires`.
            public var expires: String?
            /// Who may do what.
            public var grants = Grants()
            /// The object's key, up to 1,024 bytes of UTF-8.
            public var key = ""
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
            /// The algorithm of the object's checksum.
            public var checksumAlgorithm: String?
            /// `FULL_OBJECT` or `COMPOSITE`.
            public var checksumType: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("ACL", &acl)
                m("Bucket", &bucket)
                m("CacheControl", &cacheControl)
                m("ContentDisposition", &contentDisposition)
                m("ContentEncoding", &contentEncoding)
                m("ContentLanguage", &contentLanguage)
                m("ContentType", &contentType)
                m("Expires", &expires)
                grants.bind(&m)
                m("Key", &key)
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
                m("ChecksumAlgorithm", &checksumAlgorithm)
                m("ChecksumType", &checksumType)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The bucket.
            public var bucket: String?
            /// The object's key.
            public var key: String?
            /// The upload.
            public var uploadId: String?
            /// `AES256` or `aws:kms`.
            public var serverSideEncryption: String?
            /// The algorithm of the object's checksum.
            public var checksumAlgorithm: String?
            /// `FULL_OBJECT` or `COMPOSITE`.
            public var checksumType: String?
            /// When lifecycle rules end the upload.
            public var abortDate: Timestamp?
            /// The rule that does.
            public var abortRuleId: String?
            /// How it is encrypted.
            public var encryption = EncryptionAnswer()
            /// `requester` where the requester pays.
            public var requestCharged: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Key", &key)
                m("UploadId", &uploadId)
                m("ServerSideEncryption", &serverSideEncryption)
                m("ChecksumAlgorithm", &checksumAlgorithm)
                m("ChecksumType", &checksumType)
                m("AbortDate", &abortDate)
                m("AbortRuleId", &abortRuleId)
                encryption.bind(&m, context: true)
                m("RequestCharged", &requestCharged)
            }
        }
    }
}
