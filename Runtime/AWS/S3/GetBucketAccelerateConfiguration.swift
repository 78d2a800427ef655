public import AWSWire

extension S3 {
    /// Tells whether transfers are accelerated (API_GetBucketAccelerateConfiguration).
    public enum GetBucketAccelerateConfiguration: Operation {
        /// AWS's name.
        public static let name = "GetBucketAccelerateConfiguration"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// `requester` confirms who pays.
            public var requestPayer: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("RequestPayer", &requestPayer)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// `Enabled` or `Suspended`.
            public var status: String?
            /// Whether the requester pays.
            public var requestCharged: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Status", &status)
                m("RequestCharged", &requestCharged)
            }
        }
    }
}
