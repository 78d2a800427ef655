public import AWSCore
public import AWSWire

extension S3 {
    /// Deletes an object (API_DeleteObject).
    public enum DeleteObject: Operation {
        /// AWS's name.
        public static let name = "DeleteObject"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The object's key, up to 1,024 bytes of UTF-8.
            public var key = ""
            /// A code of a multi-factor device.
            public var mfa: String?
            /// The version.
            public var versionId: String?
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// Whether a lock is to be passed by.
            public var bypassGovernanceRetention: Bool?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// The ETag that the object must have.
            public var ifMatch: String?
            /// For directory buckets.
            public var ifMatchLastModifiedTime: Timestamp?
            /// For directory buckets.
            public var ifMatchSize: Int?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Key", &key)
                m("MFA", &mfa)
                m("VersionId", &versionId)
                m("RequestPayer", &requestPayer)
                m("BypassGovernanceRetention", &bypassGovernanceRetention)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("IfMatch", &ifMatch)
                m("IfMatchLastModifiedTime", &ifMatchLastModifiedTime)
                m("IfMatchSize", &ifMatchSize)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// Whether a marker was written.
            public var deleteMarker: Bool?
            /// The version.
            public var versionId: String?
            /// `requester` where the requester pays.
            public var requestCharged: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("DeleteMarker", &deleteMarker)
                m("VersionId", &versionId)
                m("RequestCharged", &requestCharged)
            }
        }
    }
}
