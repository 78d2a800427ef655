public import AWSWire

extension S3 {
    /// Who is told of what happens in a bucket (API_NotificationConfiguration).
    public struct NotificationConfiguration: Shape {
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

    /// A topic that is told (API_TopicConfiguration).
    public struct TopicConfiguration: Shape {
        /// The configuration's id.
        public var id: String?
        /// The topic's ARN.
        public var topicArn = ""
        /// The events.
        public var events: [String] = []
        /// Which objects it is about.
        public var filter: NotificationConfigurationFilter?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Id", &id)
            m("TopicArn", &topicArn)
            m("Events", &events)
            m("Filter", &filter)
        }
    }

    /// A queue that is told (API_QueueConfiguration).
    public struct QueueConfiguration: Shape {
        /// The configuration's id.
        public var id: String?
        /// The queue's ARN.
        public var queueArn = ""
        /// The events.
        public var events: [String] = []
        /// Which objects it is about.
        public var filter: NotificationConfigurationFilter?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Id", &id)
            m("QueueArn", &queueArn)
            m("Events", &events)
            m("Filter", &filter)
        }
    }

    /// A function that is told (API_LambdaFunctionConfiguration).
    public struct LambdaFunctionConfiguration: Shape {
        /// The configuration's id.
        public var id: String?
        /// The function's ARN.
        public var lambdaFunctionArn = ""
        /// The events.
        public var events: [String] = []
        /// Which objects it is about.
        public var filter: NotificationConfigurationFilter?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {
            m("Id", &id)
            m("LambdaFunctionArn", &lambdaFunctionArn)
            m("Events", &events)
            m("Filter", &filter)
        }
    }

    /// EventBridge is told (API_EventBridgeConfiguration).
    public struct EventBridgeConfiguration: Shape {
        /// Makes it with nothing in it.
        public init() {}

        /// Binds the properties to their members.
        public mutating func members(_ m: inout Members) {}
    }
}
