public import AWSWire

extension S3 {
    /// Uploads a part (API_UploadPart).
    public enum UploadPart: Operation {
        /// AWS's name.
        public static let name = "UploadPart"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The part's bytes.
            public var body = Blob()
            /// The bucket's name.
            public var bucket = ""
            /// The bytes of the body.
            public var contentLength: Int?
            /// The body's MD5, base64.
            public var contentMD5: String?
            /// The algorithm that the client made the checksum with.
            public var checksumAlgorithm: String?
            /// The body's checksum.
            public var checksums = Checksums()
            /// The object's key, up to 1,024 bytes of UTF-8.
            public var key = ""
            /// 1 to 10,000.
            public var partNumber = 0
            /// The upload.
            public var uploadId = ""
            /// Encryption with the caller's key.
            public var customerKey = CustomerKey()
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Body", &body)
                m("Bucket", &bucket)
                m("ContentLength", &contentLength)
                m("ContentMD5", &contentMD5)
                m("ChecksumAlgorithm", &checksumAlgorithm)
                checksums.bind(&m)
                m("Key", &key)
                m("PartNumber", &partNumber)
                m("UploadId", &uploadId)
                customerKey.bind(&m)
                m("RequestPayer", &requestPayer)
                m("ExpectedBucketOwner", &expectedBucketOwner)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// `AES256` or `aws:kms`.
            public var serverSideEncryption: String?
            /// MD5 of the part in hexadecimal digits, in quotes.
            public var eTag: String?
            /// The part's checksum.
            public var checksums = Checksums()
            /// How it is encrypted.
            public var encryption = EncryptionAnswer()
            /// `requester` where the requester pays.
            public var requestCharged: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("ServerSideEncryption", &serverSideEncryption)
                m("ETag", &eTag)
                checksums.bind(&m)
                encryption.bind(&m)
                m("RequestCharged", &requestCharged)
            }
        }
    }
}
