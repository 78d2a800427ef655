public import AWSWire

extension S3 {
    /// Says whether transfers are accelerated (API_PutBucketAccelerateConfiguration).
    public enum PutBucketAccelerateConfiguration: Operation {
        /// AWS's name.
        public static let name = "PutBucketAccelerateConfiguration"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The configuration.
            public var accelerateConfiguration = AccelerateConfiguration()
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// The algorithm that the client made the checksum with.
            public var checksumAlgorithm: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("AccelerateConfiguration", &accelerateConfiguration)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("ChecksumAlgorithm", &checksumAlgorithm)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
