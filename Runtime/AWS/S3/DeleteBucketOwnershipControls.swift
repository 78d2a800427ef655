public import AWSWire

extension S3 {
    /// Lets writers own their objects (API_DeleteBucketOwnershipControls).
    public enum DeleteBucketOwnershipControls: Operation {
        /// AWS's name.
        public static let name = "DeleteBucketOwnershipControls"
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

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
