public import AWSWire

extension S3 {
    /// Lists an account's buckets by name (API_ListBuckets).
    public enum ListBuckets: Operation {
        /// AWS's name.
        public static let name = "ListBuckets"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// 1 to 10,000.
            public var maxBuckets: Int?
            /// Where to go on.
            public var continuationToken: String?
            /// What names begin with.
            public var prefix: String?
            /// Where the buckets lie.
            public var bucketRegion: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("MaxBuckets", &maxBuckets)
                m("ContinuationToken", &continuationToken)
                m("Prefix", &prefix)
                m("BucketRegion", &bucketRegion)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The buckets.
            public var buckets: [Bucket]?
            /// The account.
            public var owner: Owner?
            /// Where to go on.
            public var continuationToken: String?
            /// What names begin with.
            public var prefix: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Buckets", &buckets)
                m("Owner", &owner)
                m("ContinuationToken", &continuationToken)
                m("Prefix", &prefix)
            }
        }
    }
}
