public import AWSWire

extension Lambda {
    /// Changes a mapping (API_UpdateEventSourceMapping).
    public enum UpdateEventSourceMapping: Operation {
        /// AWS's name of the operation.
        public static let name = "UpdateEventSourceMapping"
        /// The model that has it.
        public static var service: ServiceModel { Lambda.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The mapping's id.
            public var uuid = ""
            /// Another function.
            public var functionName: String?
            /// Whether it runs.
            public var enabled: Bool?
            /// Records to an invocation at most.
            public var batchSize: Int?
            /// How long to gather records.
            public var maximumBatchingWindowInSeconds: Int?
            /// `ReportBatchItemFailures`.
            public var functionResponseTypes: [String]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("UUID", &uuid)
                m("FunctionName", &functionName)
                m("Enabled", &enabled)
                m("BatchSize", &batchSize)
                m("MaximumBatchingWindowInSeconds", &maximumBatchingWindowInSeconds)
                m("FunctionResponseTypes", &functionResponseTypes)
            }
        }

        /// What an answer carries.
        public typealias Output = EventSourceMappingConfiguration
    }
}
