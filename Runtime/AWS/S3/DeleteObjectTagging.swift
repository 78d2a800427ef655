public import AWSWire

extension S3 {
    /// Takes all tags from an object (API_DeleteObjectTagging).
    public enum DeleteObjectTagging: Operation {
        /// AWS's name.
        public static let name = "DeleteObjectTagging"
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
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Key", &key)
                m("VersionId", &versionId)
                m("ExpectedBucketOwner", &expectedBucketOwner)
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
