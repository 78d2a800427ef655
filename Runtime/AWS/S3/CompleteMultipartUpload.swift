public import AWSWire

extension S3 {
    /// Makes an object of the parts (API_CompleteMultipartUpload).
    public enum CompleteMultipartUpload: Operation {
        /// AWS's name.
        public static let name = "CompleteMultipartUpload"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The object's key, up to 1,024 bytes of UTF-8.
            public var key = ""
            /// The parts.
            public var multipartUpload: CompletedMultipartUpload?
            /// The upload.
            public var uploadId = ""
            /// The object's checksum.
            public var checksums = Checksums()
            /// `FULL_OBJECT` or `COMPOSITE`.
            public var checksumType: String?
            /// The bytes of the object.
            public var mpuObjectSize: Int?
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// The ETag that the object must have.
            public var ifMatch: String?
            /// `*`: the object must not be there.
            public var ifNoneMatch: String?
            /// Encryption with the caller's key.
            public var customerKey = CustomerKey()

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Key", &key)
                m("MultipartUpload", &multipartUpload)
                m("UploadId", &uploadId)
                checksums.bind(&m)
                m("ChecksumType", &checksumType)
                m("MpuObjectSize", &mpuObjectSize)
                m("RequestPayer", &requestPayer)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("IfMatch", &ifMatch)
                m("IfNoneMatch", &ifNoneMatch)
                customerKey.bind(&m)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The object's address.
            public var location: String?
            /// The bucket.
            public var bucket: String?
            /// The object's key.
            public var key: String?
            /// When lifecycle rules end it.
            public var expiration: String?
            /// The object's ETag, in quotes.
            public var eTag: String?
            /// The checksum that is kept.
            public var checksums = Checksums()
            /// `FULL_OBJECT` or `COMPOSITE`.
            public var checksumType: String?
            /// `AES256` or `aws:kms`.
            public var serverSideEncryption: String?
            /// The version.
            public var versionId: String?
            /// How it is encrypted.
            public var encryption = EncryptionAnswer()
            /// `requester` where the requester pays.
            public var requestCharged: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Location", &location)
                m("Bucket", &bucket)
                m("Key", &key)
                m("Expiration", &expiration)
                m("ETag", &eTag)
                checksums.bind(&m)
                m("ChecksumType", &checksumType)
                m("ServerSideEncryption", &serverSideEncryption)
                m("VersionId", &versionId)
                encryption.bind(&m, customer: false)
                m("RequestCharged", &requestCharged)
            }
        }
    }
}
