public import AWSWire

extension S3 {
    /// Tells who pays for requests (API_GetBucketRequestPayment).
    public enum GetBucketRequestPayment: Operation {
        /// AWS's name.
        public static let name = "GetBucketRequestPayment"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("ExpectedBucketOwner", &expectedBucketOwner)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// `Requester` or `BucketOwner`.
            public var payer: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Payer", &payer)
            }
        }
    }
}
