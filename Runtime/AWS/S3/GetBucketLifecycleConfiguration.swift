public import AWSWire

extension S3 {
    /// Tells what becomes of objects in time (API_GetBucketLifecycleConfiguration).
    public enum GetBucketLifecycleConfiguration: Operation {
        /// AWS's name.
        public static let name = "GetBucketLifecycleConfiguration"
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
            public var rules: [LifecycleRule]?
            /// `all_storage_classes_128K` or `varies_by_storage_class`.
            public var transitionDefaultMinimumObjectSize: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Rules", &rules)
                m("TransitionDefaultMinimumObjectSize", &transitionDefaultMinimumObjectSize)
            }
        }
    }
}
