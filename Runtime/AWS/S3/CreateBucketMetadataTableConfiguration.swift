public import AWSWire

extension S3 {
    /// Makes a table of a bucket's metadata (API_CreateBucketMetadataTableConfiguration).
    public enum CreateBucketMetadataTableConfiguration: Operation {
        /// AWS's name.
        public static let name = "CreateBucketMetadataTableConfiguration"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The body's MD5, base64.
            public var contentMD5: String?
            /// The algorithm that the client made the checksum with.
            public var checksumAlgorithm: String?
            /// The configuration.
            public var metadataTableConfiguration = MetadataTableConfiguration()
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("ContentMD5", &contentMD5)
                m("ChecksumAlgorithm", &checksumAlgorithm)
                m("MetadataTableConfiguration", &metadataTableConfiguration)
                m("ExpectedBucketOwner", &expectedBucketOwner)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
