public import AWSWire

extension S3 {
    /// Gives an object tags in the place of all before (API_PutObjectTagging).
    public enum PutObjectTagging: Operation {
        /// AWS's name.
        public static let name = "PutObjectTagging"
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
            /// The body's MD5, base64.
            public var contentMD5: String?
            /// The algorithm that the client made the checksum with.
            public var checksumAlgorithm: String?
            /// The tags.
            public var tagging = Tagging()
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// `requester` confirms who pays.
            public var requestPayer: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Key", &key)
                m("VersionId", &versionId)
                m("ContentMD5", &contentMD5)
                m("ChecksumAlgorithm", &checksumAlgorithm)
                m("Tagging", &tagging)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("RequestPayer", &requestPayer)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The version; the current one without it.
            public var versionId: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("VersionId", &versionId)
            }
        }
    }
}
