public import AWSCore
public import AWSWire

extension S3 {
    /// Ends an upload and drops its parts (API_AbortMultipartUpload).
    public enum AbortMultipartUpload: Operation {
        /// AWS's name.
        public static let name = "AbortMultipartUpload"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The object's key, up to 1,024 bytes of UTF-8.
            public var key = ""
            /// The upload.
            public var uploadId = ""
            /// `requester` confirms who pays.
            public var requestPayer: String?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// For directory buckets.
            public var ifMatchInitiatedTime: Timestamp?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Key", &key)
                m("UploadId", &uploadId)
                m("RequestPayer", &requestPayer)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("IfMatchInitiatedTime", &ifMatchInitiatedTime)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// `requester` where the requester paid.
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
