public import AWSWire

extension SQS {
    /// Ends a task that moves messages (API_CancelMessageMoveTask).
    public enum CancelMessageMoveTask: Operation {
        /// AWS's name of the operation.
        public static let name = "CancelMessageMoveTask"
        /// The model that has it.
        public static var service: ServiceModel { SQS.model }

        /// What a request carries.
        public struct Input: Shape {
            /// What the start gave.
            public var taskHandle = ""

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("TaskHandle", &taskHandle)
            }
        }

        /// What an answer carries.
        public struct Output: Shape {
            /// How many it moved.
            public var approximateNumberOfMessagesMoved: Int?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("ApproximateNumberOfMessagesMoved", &approximateNumberOfMessagesMoved)
            }
        }
    }
}
