public import AWSCore
public import AWSWire

extension S3 {
    /// Copies an object, or a run of its bytes, into a part (API_UploadPartCopy).
    public enum UploadPartCopy: Operation {
        /// AWS's name.
        public static let name = "UploadPartCopy"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
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
            /// As `bytes=0-99`.
            public var copySourceRange: String?
            /// The object's key, up to 1,024 bytes of UTF-8.
            public var key = ""
            /// 1 to 10,000.
            public var partNumber = 0
            /// The upload.
            public var uploadId = ""
            /// Encryption with the caller's key.
            public var customerKey = CustomerKey()
            /// How the source is encrypted.
            public var sourceKey = CustomerKey()
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// The account that must own the source's bucket.
            public var expectedSourceBucketOwner: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("CopySource", &copySource)
                m("CopySourceIfMatch", &copySourceIfMatch)
                m("CopySourceIfModifiedSince", &copySourceIfModifiedSince)
                m("CopySourceIfNoneMatch", &copySourceIfNoneMatch)
                m("CopySourceIfUnmodifiedSince", &copySourceIfUnmodifiedSince)
                m("CopySourceRange", &copySourceRange)
                m("Key", &key)
                m("PartNumber", &partNumber)
                m("UploadId", &uploadId)
                customerKey.bind(&m)
                sourceKey.bind(&m, isSource: true)
                m("RequestPayer", &requestPayer)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("ExpectedSourceBucketOwner", &expectedSourceBucketOwner)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The source's version.
            public var copySourceVersionId: String?
            /// The part.
            public var copyPartResult: CopyPartResult?
            /// `AES256` or `aws:kms`.
            public var serverSideEncryption: String?
            /// How it is encrypted.
            public var encryption = EncryptionAnswer()
            /// `requester` where the requester pays.
            public var requestCharged: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("CopySourceVersionId", &copySourceVersionId)
                m("CopyPartResult", &copyPartResult)
                m("ServerSideEncryption", &serverSideEncryption)
                encryption.bind(&m)
                m("RequestCharged", &requestCharged)
            }
        }
    }
}
