public import AWSWire

extension S3 {
    /// Tells what becomes of objects in time, as it was before filters (API_GetBucketLifecycle).
    public enum GetBucketLifecycle: Operation {
        /// AWS's name.
        public static let name = "GetBucketLifecycle"
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
            /// The rules.
            public var rules: [Rule]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Rules", &rules)
            }
        }
    }
}
