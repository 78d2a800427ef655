public import AWSCore
public import AWSWire

extension Lambda {
    /// Lets a queue or a stream invoke a function (API_CreateEventSourceMapping).
    public enum CreateEventSourceMapping: Operation {
        /// AWS's name of the operation.
        public static let name = "CreateEventSourceMapping"
        /// The model that has it.
        public static var service: ServiceModel { Lambda.model }

        /// What a request carries.
        public struct Input: Shape {
            /// The queue's or stream's ARN.
            public var eventSourceArn: String?
            /// A name, a partial ARN or an ARN.
            public var functionName = ""
            /// Whether it runs; else true.
            public var enabled: Bool?
            /// Records to an invocation at most.
            public var batchSize: Int?
            /// How long to gather records.
            public var maximumBatchingWindowInSeconds: Int?
            /// Batches of a shard at once.
            public var parallelizationFactor: Int?
            /// `TRIM_HORIZON`, `LATEST` or `AT_TIMESTAMP`.
            public var startingPosition: String?
            /// For `AT_TIMESTAMP`.
            public var startingPositionTimestamp: Timestamp?
            /// -1: no limit.
            public var maximumRecordAgeInSeconds: Int?
            /// Whether to cut a failed batch in two.
            public var bisectBatchOnFunctionError: Bool?
            /// -1: no limit.
            public var maximumRetryAttempts: Int?
            /// Tags of the mapping.
            public var tags: [String: String]?
            /// `ReportBatchItemFailures`.
            public var functionResponseTypes: [String]?

            /// Makes it with nothing in it.
            public init() {}

            /// Binds each property to its member.
            public mutating func members(_ m: inout Members) {
                m("EventSourceArn", &eventSourceArn)
                m("FunctionName", &functionName)
                m("Enabled", &enabled)
                m("BatchSize", &batchSize)
                m("MaximumBatchingWindowInSeconds", &maximumBatchingWindowInSeconds)
                m("ParallelizationFactor", &parallelizationFactor)
                m("StartingPosition", &startingPosition)
                m("StartingPositionTimestamp", &startingPositionTimestamp)
                m("MaximumRecordAgeInSeconds", &maximumRecordAgeInSeconds)
                m("BisectBatchOnFunctionError", &bisectBatchOnFunctionError)
                m("MaximumRetryAttempts", &maximumRetryAttempts)
                m("Tags", &tags)
                m("FunctionResponseTypes", &functionResponseTypes)
            }
        }

        /// What an answer carries.
        public typealias Output = EventSourceMappingConfiguration
    }
}
