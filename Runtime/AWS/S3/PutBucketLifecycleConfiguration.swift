public import AWSWire

extension S3 {
    /// Says what becomes of objects in time (API_PutBucketLifecycleConfiguration).
    public enum PutBucketLifecycleConfiguration: Operation {
        /// AWS's name.
        public static let name = "PutBucketLifecycleConfiguration"
        /// The service that has it.
        public static var service: ServiceModel { S3.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The bucket's name.
            public var bucket = ""
            /// The algorithm that the client made the checksum with.
            public var checksumAlgorithm: String?
            /// The configuration.
            public var lifecycleConfiguration: BucketLifecycleConfiguration?
            /// The account that must own the bucket.
            public var expectedBucketOwner: String?
            /// `all_storage_classes_128K` or `varies_by_storage_class`.
            public var transitionDefaultMinimumObjectSize: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("Bucket", &bucket)
                m("ChecksumAlgorithm", &checksumAlgorithm)
                m("LifecycleConfiguration", &lifecycleConfiguration)
                m("ExpectedBucketOwner", &expectedBucketOwner)
                m("TransitionDefaultMinimumObjectSize", &transitionDefaultMinimumObjectSize)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// `all_storage_classes_128K` or `varies_by_storage_class`.
            public var transitionDefaultMinimumObjectSize: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("TransitionDefaultMinimumObjectSize", &transitionDefaultMinimumObjectSize)
            }
        }
    }
}
