public import AWSWire

extension S3 {
    /// Tells whether a bucket's tags decide who may do what (API_GetBucketAbac).
    public enum GetBucketAbac: Operation {
        /// AWS's name.
        public static let name = "GetBucketAbac"
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
            /// The configuration.
            public var abacStatus: AbacStatus?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("AbacStatus", &abacStatus)
            }
        }
    }
}
