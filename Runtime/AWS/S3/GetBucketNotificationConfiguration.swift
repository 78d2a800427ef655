public import AWSWire

extension S3 {
    /// Tells who is told of what happens (API_GetBucketNotificationConfiguration).
    public enum GetBucketNotificationConfiguration: Operation {
        /// AWS's name.
        public static let name = "GetBucketNotificationConfiguration"
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
            /// Topics of SNS.
            public var topicConfigurations: [TopicConfiguration]?
            /// Queues of SQS.
            public var queueConfigurations: [QueueConfiguration]?
            /// Functions of Lambda.
            public var lambdaFunctionConfigurations: [LambdaFunctionConfiguration]?
            /// Whether EventBridge is told.
            public var eventBridgeConfiguration: EventBridgeConfiguration?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds the properties to their members.
            public mutating func members(_ m: inout Members) {
                m("TopicConfigurations", &topicConfigurations)
                m("QueueConfigurations", &queueConfigurations)
                m("LambdaFunctionConfigurations", &lambdaFunctionConfigurations)
                m("EventBridgeConfiguration", &eventBridgeConfiguration)
            }
        }
    }
}
