public import AWSWire

extension S3 {
    /// Lists all that is listed of a bucket, 100 to a page (API_ListBucketInventoryConfigurations).
    public enum ListBucketInventoryConfigurations: Operation {
        /// AWS's name.
        public static let name = "ListBucketInventoryConfigurations"
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
            /// Where the list goes on.
            public var continuationToken: String?
            /// The configurations, by their ids.
            public var inventoryConfigurationList: [InventoryConfiguration]?
            /// Whether there is more.
            public var isTruncated: Bool?
            /// Where the next page begins.
            public var nextContinuationToken: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("ContinuationToken", &continuationToken)
                m("InventoryConfigurationList", &inventoryConfigurationList)
                m("IsTruncated", &isTruncated)
                m("NextContinuationToken", &nextContinuationToken)
            }
        }
    }
}
