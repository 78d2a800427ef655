public import AWSWire

extension S3 {
    /// Tells whether an object is held (API_GetObjectLegalHold).
    public enum GetObjectLegalHold: Operation {
        /// AWS's name.
        public static let name = "GetObjectLegalHold"
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
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Key", &key)
                m("VersionId", &versionId)
                m("RequestPayer", &requestPayer)
                m("ExpectedBucketOwner", &expectedBucketOwner)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The hold.
            public var legalHold: ObjectLockLegalHold?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("LegalHold", &legalHold)
            }
        }
    }
}
