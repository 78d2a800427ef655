public import AWSWire

extension S3 {
    /// Tells who is told of what happens, as it was before filters (API_GetBucketNotification).
    public enum GetBucketNotification: Operation {
        /// AWS's name.
        public static let name = "GetBucketNotification"
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
            /// A topic of SNS.
            public var topicConfiguration: TopicConfigurationDeprecated?
            /// A queue of SQS.
            public var queueConfiguration: QueueConfigurationDeprecated?
            /// A function of Lambda.
            public var cloudFunctionConfiguration: CloudFunctionConfiguration?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("TopicConfiguration", &topicConfiguration)
                m("QueueConfiguration", &queueConfiguration)
                m("CloudFunctionConfiguration", &cloudFunctionConfiguration)
            }
        }
    }
}
