public import AWSWire

extension S3 {
    /// Lists all that is measured of a bucket, 100 to a page (API_ListBucketMetricsConfigurations).
    public enum ListBucketMetricsConfigurations: Operation {
        /// AWS's name.
        public static let name = "ListBucketMetricsConfigurations"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// Where the list goes on.
            public var continuationToken: String?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("ContinuationToken", &continuationToken)
                m("ExpectedBucketOwner", &expectedBucketOwner)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// Whether there is more.
            public var isTruncated: Bool?
            /// Where the list goes on.
            public var continuationToken: String?
            /// Where the next page begins.
            public var nextContinuationToken: String?
            /// The configurations, by their ids.
            public var metricsConfigurationList: [MetricsConfiguration]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("IsTruncated", &isTruncated)
                m("ContinuationToken", &continuationToken)
                m("NextContinuationToken", &nextContinuationToken)
                m("MetricsConfigurationList", &metricsConfigurationList)
            }
        }
    }
}
