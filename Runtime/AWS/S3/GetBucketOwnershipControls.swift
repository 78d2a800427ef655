public import AWSWire

extension S3 {
    /// Tells who owns objects of a bucket (API_GetBucketOwnershipControls).
    public enum GetBucketOwnershipControls: Operation {
        /// AWS's name.
        public static let name = "GetBucketOwnershipControls"
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
            /// The controls.
            public var ownershipControls: OwnershipControls?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("OwnershipControls", &ownershipControls)
            }
        }
    }
}
