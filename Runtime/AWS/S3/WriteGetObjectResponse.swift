public import AWSCore
public import AWSWire

extension S3 {
    /// Answers a GetObject request of an Object Lambda access point (API_WriteGetObjectResponse).
    public enum WriteGetObjectResponse: Operation {
        /// AWS's name.
        public static let name = "WriteGetObjectResponse"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// Where the request waits.
            public var requestRoute = ""
            /// The request that is answered.
            public var requestToken = ""
            /// The bytes.
            public var body: Blob?
            /// The status of the answer.
            public var statusCode: Int?
            /// The error's code.
            public var errorCode: String?
            /// The error's text.
            public var errorMessage: String?
            /// `accept-ranges` of the answer.
            public var acceptRanges: String?
            /// `Cache-Control` of the answer.
            public var cacheControl: String?
            /// `Content-Disposition` of the answer.
            public var contentDisposition: String?
            /// `Content-Encoding` of the answer.
            public var contentEncoding: String?
            /// `Content-Language` of the answer.
            public var contentLanguage: String?
            /// Bytes.
            public var contentLength: Int?
            /// `Content-Range` of the answer.
            public var contentRange: String?
            /// `Content-Type` of the answer.
            public var contentType: String?
            /// `x-amz-delete-marker` of the answer.
            public var deleteMarker: Bool?
            /// `ETag` of the answer.
            public var eTag: String?
            /// `Expires` of the answer.
            public var expires: String?
            /// `x-amz-expiration` of the answer.
            public var expiration: String?
            /// `Last-Modified` of the answer.
            public var lastModified: Timestamp?
            /// `x-amz-missing-meta` of the answer.
            public var missingMeta: Int?
            /// The object's metadata.
            public var metadata: [String: String]?
            /// `x-amz-object-lock-mode` of the answer.
            public var objectLockMode: String?
            /// `x-amz-object-lock-legal-hold` of the answer.
            public var objectLockLegalHoldStatus: String?
            /// `x-amz-object-lock-retain-until-date` of the answer.
            public var objectLockRetainUntilDate: Timestamp?
            /// `x-amz-mp-parts-count` of the answer.
            public var partsCount: Int?
            /// `x-amz-replication-status` of the answer.
            public var replicationStatus: String?
            /// `x-amz-request-charged` of the answer.
            public var requestCharged: String?
            /// `x-amz-restore` of the answer.
            public var restore: String?
            /// `x-amz-server-side-encryption` of the answer.
            public var serverSideEncryption: String?
            /// `x-amz-server-side-encryption-customer-algorithm` of the answer.
            public var sseCustomerAlgorithm: String?
            /// `x-amz-server-side-encryption-aws-kms-key-id` of the answer.
            public var sseKMSKeyId: String?
            /// `x-amz-server-side-encryption-customer-key-MD5` of the answer.
            public var sseCustomerKeyMD5: String?
            /// `x-amz-storage-class` of the answer.
            public var storageClass: String?
            /// `x-amz-tagging-count` of the answer.
            public var tagCount: Int?
            /// `x-amz-version-id` of the answer.
            public var versionId: String?
            /// `x-amz-server-side-encryption-bucket-key-enabled` of the answer.
            public var bucketKeyEnabled: Bool?
            /// The checksums.
            public var checksums = Checksums()

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("RequestRoute", &requestRoute)
                m("RequestToken", &requestToken)
                m("Body", &body)
                m("StatusCode", &statusCode)
                m("ErrorCode", &errorCode)
                m("ErrorMessage", &errorMessage)
                m("AcceptRanges", &acceptRanges)
                m("CacheControl", &cacheControl)
                m("ContentDisposition", &contentDisposition)
                m("ContentEncoding", &contentEncoding)
                m("ContentLanguage", &contentLanguage)
                m("ContentLength", &contentLength)
                m("ContentRange", &contentRange)
                m("ContentType", &contentType)
                m("DeleteMarker", &deleteMarker)
                m("ETag", &eTag)
                m("Expires", &expires)
                m("Expiration", &expiration)
                m("LastModified", &lastModified)
                m("MissingMeta", &missingMeta)
                m("Metadata", &metadata)
                m("ObjectLockMode", &objectLockMode)
                m("ObjectLockLegalHoldStatus", &objectLockLegalHoldStatus)
                m("ObjectLockRetainUntilDate", &objectLockRetainUntilDate)
                m("PartsCount", &partsCount)
                m("ReplicationStatus", &replicationStatus)
                m("RequestCharged", &requestCharged)
                m("Restore", &restore)
                m("ServerSideEncryption", &serverSideEncryption)
                m("SSECustomerAlgorithm", &sseCustomerAlgorithm)
                m("SSEKMSKeyId", &sseKMSKeyId)
                m("SSECustomerKeyMD5", &sseCustomerKeyMD5)
                m("StorageClass", &storageClass)
                m("TagCount", &tagCount)
                m("VersionId", &versionId)
                m("BucketKeyEnabled", &bucketKeyEnabled)
                checksums.bind(&m)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
