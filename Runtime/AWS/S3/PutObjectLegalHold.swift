public import AWSWire

extension S3 {
    /// Holds an object, or lets go of it (API_PutObjectLegalHold).
    public enum PutObjectLegalHold: Operation {
        /// AWS's name.
        public static let name = "PutObjectLegalHold"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The object's key.
            public var key = ""
            /// The hold.
            public var legalHold: ObjectLockLegalHold?
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// The version; the current one without it.
            public var versionId: String?
            /// The body's MD5, base64.
            public var contentMD5: String?
            /// The algorithm that the client made the checksum with.
            public var checksumAlgorithm: String?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Key", &key)
                m("LegalHold", &legalHold)
                m("RequestPayer", &requestPayer)
                m("VersionId", &versionId)
                m("ContentMD5", &contentMD5)
                m("ChecksumAlgorithm", &checksumAlgorithm)
                m("ExpectedBucketOwner", &expectedBucketOwner)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// Whether the requester pays.
            public var requestCharged: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("RequestCharged", &requestCharged)
            }
        }
    }
}
