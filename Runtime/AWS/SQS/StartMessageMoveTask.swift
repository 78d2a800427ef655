public import AWSWire

extension SQS {
    /// Moves messages out of a dead-letter queue (API_StartMessageMoveTask).
    public enum StartMessageMoveTask: Operation {
        /// AWS's name of the operation.
        public static let name = "StartMessageMoveTask"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The dead-letter queue.
            public var sourceArn = ""
            /// Where they go; else to where each came from.
            public var destinationArn: String?
            /// 1 to 500.
            public var maxNumberOfMessagesPerSecond: Int?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("SourceArn", &sourceArn)
                m("DestinationArn", &destinationArn)
                m("MaxNumberOfMessagesPerSecond", &maxNumberOfMessagesPerSecond)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// What cancels the task.
            public var taskHandle: String?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TaskHandle", &taskHandle)
            }
        }
    }
}
