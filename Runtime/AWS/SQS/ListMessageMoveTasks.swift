public import AWSWire

extension SQS {
    /// Lists the last tasks that move messages out of a queue (API_ListMessageMoveTasks).
    public enum ListMessageMoveTasks: Operation {
        /// AWS's name of the operation.
        public static let name = "ListMessageMoveTasks"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The dead-letter queue.
            public var sourceArn = ""
            /// 1 to 10; else 1.
            public var maxResults: Int?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("SourceArn", &sourceArn)
                m("MaxResults", &maxResults)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// The tasks, the latest first.
            public var results: [ListMessageMoveTasksResultEntry]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("Results", &results)
            }
        }
    }

    /// A task that moves messages (API_ListMessageMoveTasksResultEntry).
    public struct ListMessageMoveTasksResultEntry: Shape {
        /// What cancels it, while it runs.
        public var taskHandle: String?
        /// `RUNNING`, `COMPLETED`, `CANCELLING`, `CANCELLED` or `FAILED`.
        public var status: String?
        /// The dead-letter queue.
        public var sourceArn: String?
        /// Where they go, where the start said it.
        public var destinationArn: String?
        /// How fast, where the start said it.
        public var maxNumberOfMessagesPerSecond: Int?
        /// How many it moved.
        public var approximateNumberOfMessagesMoved: Int?
        /// How many there were at its start.
        public var approximateNumberOfMessagesToMove: Int?
        /// Why it failed.
        public var failureReason: String?
        /// Milliseconds since 1970.
        public var startedTimestamp: Int?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("TaskHandle", &taskHandle)
            m("Status", &status)
            m("SourceArn", &sourceArn)
            m("DestinationArn", &destinationArn)
            m("MaxNumberOfMessagesPerSecond", &maxNumberOfMessagesPerSecond)
            m("ApproximateNumberOfMessagesMoved", &approximateNumberOfMessagesMoved)
            m("ApproximateNumberOfMessagesToMove", &approximateNumberOfMessagesToMove)
            m("FailureReason", &failureReason)
            m("StartedTimestamp", &startedTimestamp)
        }
    }
}
