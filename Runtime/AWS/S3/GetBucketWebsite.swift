public import AWSWire

extension S3 {
    /// Tells how a bucket is a website (API_GetBucketWebsite).
    public enum GetBucketWebsite: Operation {
        /// AWS's name.
        public static let name = "GetBucketWebsite"
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
            /// Where all requests are sent.
            public var redirectAllRequestsTo: RedirectAllRequestsTo?
            /// What is shown of a folder.
            public var indexDocument: IndexDocument?
            /// What is shown instead of an error.
            public var errorDocument: ErrorDocument?
            /// Where some requests are sent.
            public var routingRules: [RoutingRule]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("RedirectAllRequestsTo", &redirectAllRequestsTo)
                m("IndexDocument", &indexDocument)
                m("ErrorDocument", &errorDocument)
                m("RoutingRules", &routingRules)
            }
        }
    }
}
