public import AWSWire

extension S3 {
    /// Who is told of what happens in a bucket, as it was before filters.
    public struct NotificationConfigurationDeprecated: Shape {
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

    /// A topic that is told (API_TopicConfigurationDeprecated).
    public struct TopicConfigurationDeprecated: Shape {
        /// The configuration's id.
        public var id: String?
        /// The events.
        public var events: [String]?
        /// An event.
        public var event: String?
        /// The ARN of an SNS topic.
        public var topic: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Id", &id)
            m("Events", &events)
            m("Event", &event)
            m("Topic", &topic)
        }
    }

    /// A queue that is told (API_QueueConfigurationDeprecated).
    public struct QueueConfigurationDeprecated: Shape {
        /// The configuration's id.
        public var id: String?
        /// An event.
        public var event: String?
        /// The events.
        public var events: [String]?
        /// The ARN of an SQS queue.
        public var queue: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Id", &id)
            m("Event", &event)
            m("Events", &events)
            m("Queue", &queue)
        }
    }

    /// A function that is told (API_CloudFunctionConfiguration).
    public struct CloudFunctionConfiguration: Shape {
        /// The configuration's id.
        public var id: String?
        /// An event.
        public var event: String?
        /// The events.
        public var events: [String]?
        /// The function's ARN.
        public var cloudFunction: String?
        /// The role that calls it.
        public var invocationRole: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Id", &id)
            m("Event", &event)
            m("Events", &events)
            m("CloudFunction", &cloudFunction)
            m("InvocationRole", &invocationRole)
        }
    }
}
