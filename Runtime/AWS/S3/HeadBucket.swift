public import AWSWire

extension S3 {
    /// Tells whether a bucket is there (API_HeadBucket).
    public enum HeadBucket: Operation {
        /// AWS's name.
        public static let name = "HeadBucket"
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
            /// The bucket's ARN.
            public var bucketArn: String?
            /// For directory buckets.
            public var bucketLocationType: String?
            /// For directory buckets.
            public var bucketLocationName: String?
            /// Where the bucket lies.
            public var bucketRegion: String?
            /// Whether the name is an access point's alias.
            public var accessPointAlias: Bool?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("BucketArn", &bucketArn)
                m("BucketLocationType", &bucketLocationType)
                m("BucketLocationName", &bucketLocationName)
                m("BucketRegion", &bucketRegion)
                m("AccessPointAlias", &accessPointAlias)
            }
        }
    }
}
