public import AWSWire

extension S3 {
    /// Says who owns objects of a bucket (API_PutBucketOwnershipControls).
    public enum PutBucketOwnershipControls: Operation {
        /// AWS's name.
        public static let name = "PutBucketOwnershipControls"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The body's MD5, base64.
            public var contentMD5: String?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// The controls.
            public var ownershipControls = OwnershipControls()
            /// The algorithm that the client made the checksum with.
            public var checksumAlgorithm: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("ContentMD5", &contentMD5)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("OwnershipControls", &ownershipControls)
                m("ChecksumAlgorithm", &checksumAlgorithm)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
