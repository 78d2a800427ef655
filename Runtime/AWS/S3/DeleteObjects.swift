public import AWSWire

extension S3 {
    /// Deletes up to 1,000 objects (API_DeleteObjects).
    public enum DeleteObjects: Operation {
        /// AWS's name.
        public static let name = "DeleteObjects"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The objects.
            public var delete: Delete?
            /// A code of a multi-factor device.
            public var mfa: String?
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// Whether locks are to be passed by.
            public var bypassGovernanceRetention: Bool?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// The algorithm that the client made the checksum with.
            public var checksumAlgorithm: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Delete", &delete)
                m("MFA", &mfa)
                m("RequestPayer", &requestPayer)
                m("BypassGovernanceRetention", &bypassGovernanceRetention)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("ChecksumAlgorithm", &checksumAlgorithm)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// What is gone.
            public var deleted: [DeletedObject]?
            /// What is not.
            public var errors: [Error]?
            /// `requester` where the requester pays.
            public var requestCharged: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Deleted", &deleted)
                m("Errors", &errors)
                m("RequestCharged", &requestCharged)
            }
        }
    }
}
