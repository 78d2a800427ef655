public import AWSWire

extension S3 {
    /// Makes a bucket (API_CreateBucket).
    public enum CreateBucket: Operation {
        /// AWS's name.
        public static let name = "CreateBucket"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// A canned ACL.
            public var acl: String?
            /// The bucket's name.
            public var bucket = ""
            /// Where the bucket lies.
            public var createBucketConfiguration: CreateBucketConfiguration?
            /// Who may do everything.
            public var grantFullControl: String?
            /// Who may list it.
            public var grantRead: String?
            /// Who may read its ACL.
            public var grantReadACP: String?
            /// Who may write objects.
            public var grantWrite: String?
            /// Who may write its ACL.
            public var grantWriteACP: String?
            /// Whether objects can be locked.
            public var objectLockEnabledForBucket: Bool?
            /// `BucketOwnerPreferred`, `ObjectWriter` or `BucketOwnerEnforced`.
            public var objectOwnership: String?
            /// The namespace of the name.
            public var bucketNamespace: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("ACL", &acl)
                m("Bucket", &bucket)
                m("CreateBucketConfiguration", &createBucketConfiguration)
                m("GrantFullControl", &grantFullControl)
                m("GrantRead", &grantRead)
                m("GrantReadACP", &grantReadACP)
                m("GrantWrite", &grantWrite)
                m("GrantWriteACP", &grantWriteACP)
                m("ObjectLockEnabledForBucket", &objectLockEnabledForBucket)
                m("ObjectOwnership", &objectOwnership)
                m("BucketNamespace", &bucketNamespace)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The bucket's path or address.
            public var location: String?
            /// The bucket's ARN.
            public var bucketArn: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Location", &location)
                m("BucketArn", &bucketArn)
            }
        }
    }
}
