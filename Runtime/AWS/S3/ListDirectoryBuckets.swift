public import AWSWire

extension S3 {
    /// Lists the directory buckets of an account (API_ListDirectoryBuckets).
    public enum ListDirectoryBuckets: Operation {
        /// AWS's name.
        public static let name = "ListDirectoryBuckets"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// Where the list goes on.
            public var continuationToken: String?
            /// How many at most.
            public var maxDirectoryBuckets: Int?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("ContinuationToken", &continuationToken)
                m("MaxDirectoryBuckets", &maxDirectoryBuckets)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The buckets.
            public var buckets: [Bucket]?
            /// Where the list goes on.
            public var continuationToken: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Buckets", &buckets)
                m("ContinuationToken", &continuationToken)
            }
        }
    }
}
