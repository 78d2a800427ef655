public import AWSWire

extension S3 {
    /// Says how long an object is kept (API_PutObjectRetention).
    public enum PutObjectRetention: Operation {
        /// AWS's name.
        public static let name = "PutObjectRetention"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The object's key.
            public var key = ""
            /// The retention.
            public var retention: ObjectLockRetention?
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// The version; the current one without it.
            public var versionId: String?
            /// Whether a retention of the mode `GOVERNANCE` may be passed by.
            public var bypassGovernanceRetention: Bool?
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
                m("Retention", &retention)
                m("RequestPayer", &requestPayer)
                m("VersionId", &versionId)
                m("BypassGovernanceRetention", &bypassGovernanceRetention)
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
