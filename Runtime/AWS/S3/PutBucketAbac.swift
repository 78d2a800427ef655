public import AWSWire

extension S3 {
    /// Says whether a bucket's tags decide who may do what (API_PutBucketAbac).
    public enum PutBucketAbac: Operation {
        /// AWS's name.
        public static let name = "PutBucketAbac"
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
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// The configuration.
            public var abacStatus = AbacStatus()

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("ContentMD5", &contentMD5)
                m("ChecksumAlgorithm", &checksumAlgorithm)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("AbacStatus", &abacStatus)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
