public import AWSWire

extension S3 {
    /// Encrypts an object anew, as it is (API_UpdateObjectEncryption).
    public enum UpdateObjectEncryption: Operation {
        /// AWS's name.
        public static let name = "UpdateObjectEncryption"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The object's key.
            public var key = ""
            /// The version; the current one without it.
            public var versionId: String?
            /// How.
            public var objectEncryption = ObjectEncryption()
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// The body's MD5, base64.
            public var contentMD5: String?
            /// The algorithm that the client made the checksum with.
            public var checksumAlgorithm: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Key", &key)
                m("VersionId", &versionId)
                m("ObjectEncryption", &objectEncryption)
                m("RequestPayer", &requestPayer)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("ContentMD5", &contentMD5)
                m("ChecksumAlgorithm", &checksumAlgorithm)
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
