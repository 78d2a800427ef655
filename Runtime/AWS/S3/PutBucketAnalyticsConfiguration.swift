public import AWSWire

extension S3 {
    /// Says what of a bucket is analysed (API_PutBucketAnalyticsConfiguration).
    public enum PutBucketAnalyticsConfiguration: Operation {
        /// AWS's name.
        public static let name = "PutBucketAnalyticsConfiguration"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The configuration's id.
            public var id = ""
            /// The configuration.
            public var analyticsConfiguration = AnalyticsConfiguration()
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Id", &id)
                m("AnalyticsConfiguration", &analyticsConfiguration)
                m("ExpectedBucketOwner", &expectedBucketOwner)
            }
        }

        /// An answer carries nothing.
        public typealias Output = NoMembers
    }
}
