public import AWSWire

extension S3 {
    /// Says who may do what with an object (API_PutObjectAcl).
    public enum PutObjectAcl: Operation {
        /// AWS's name.
        public static let name = "PutObjectAcl"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// A canned ACL.
            public var acl: String?
            /// The grants, in the place of headers.
            public var accessControlPolicy: AccessControlPolicy?
            /// The bucket's name.
            public var bucket = ""
            /// The body's MD5, base64.
            public var contentMD5: String?
            /// The algorithm that the client made the checksum with.
            public var checksumAlgorithm: String?
            /// Who may do everything.
            public var grantFullControl: String?
            /// Who may read it.
            public var grantRead: String?
            /// Who may read its ACL.
            public var grantReadACP: String?
            /// For buckets.
            public var grantWrite: String?
            /// Who may write its ACL.
            public var grantWriteACP: String?
            /// The object's key.
            public var key = ""
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// The version; the current one without it.
            public var versionId: String?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("ACL", &acl)
                m("AccessControlPolicy", &accessControlPolicy)
                m("Bucket", &bucket)
                m("ContentMD5", &contentMD5)
                m("ChecksumAlgorithm", &checksumAlgorithm)
                m("GrantFullControl", &grantFullControl)
                m("GrantRead", &grantRead)
                m("GrantReadACP", &grantReadACP)
                m("GrantWrite", &grantWrite)
                m("GrantWriteACP", &grantWriteACP)
                m("Key", &key)
                m("RequestPayer", &requestPayer)
                m("VersionId", &versionId)
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
