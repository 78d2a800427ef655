public import AWSWire

extension S3 {
    /// Says how objects of a bucket are locked (API_PutObjectLockConfiguration).
    public enum PutObjectLockConfiguration: Operation {
        /// AWS's name.
        public static let name = "PutObjectLockConfiguration"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The configuration.
            public var objectLockConfiguration: ObjectLockConfiguration?
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// A token of AWS Support.
            public var token: String?
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
                m("ObjectLockConfiguration", &objectLockConfiguration)
                m("RequestPayer", &requestPayer)
                m("Token", &token)
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
