public import AWSWire

extension S3 {
    /// Tells what of a bucket is measured (API_GetBucketMetricsConfiguration).
    public enum GetBucketMetricsConfiguration: Operation {
        /// AWS's name.
        public static let name = "GetBucketMetricsConfiguration"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The configuration's id.
            public var id = ""
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("Id", &id)
                m("ExpectedBucketOwner", &expectedBucketOwner)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The configuration.
            public var metricsConfiguration: MetricsConfiguration?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("MetricsConfiguration", &metricsConfiguration)
            }
        }
    }
}
