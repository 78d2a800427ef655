public import AWSWire

extension S3 {
    /// Tells whether a bucket keeps versions (API_GetBucketVersioning).
    public enum GetBucketVersioning: Operation {
        /// AWS's name.
        public static let name = "GetBucketVersioning"
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
            /// `Enabled` or `Suspended`; none where it never was on.
            public var status: String?
            /// Whether deleting a version needs a device.
            public var mfaDelete: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Status", &status)
                m("MFADelete", &mfaDelete)
            }
        }
    }
}
