public import AWSCore
public import AWSWire

extension Lambda {
    /// A mapping of a queue or stream to a function (API_EventSourceMappingConfiguration).
    public struct EventSourceMappingConfiguration: Shape {
        /// The mapping's id.
        public var uuid: String?
        /// Where a stream is read from.
        public var startingPosition: String?
        /// For `AT_TIMESTAMP`.
        public var startingPositionTimestamp: Timestamp?
        /// Records to an invocation at most.
        public var batchSize: Int?
        /// How long to gather records.
        public var maximumBatchingWindowInSeconds: Int?
        /// Batches of a shard at once.
        public var parallelizationFactor: Int?
        /// The queue's or stream's ARN.
        public var eventSourceArn: String?
        /// The function.
        public var functionArn: String?
        /// When it was changed.
        public var lastModified: Timestamp?
        /// `No records processed`, `OK`, or `PROBLEM: ...`.
        public var lastProcessingResult: String?
        /// `Creating`, `Enabled`, `Disabled`, `Deleting` ...
        public var state: String?
        /// Why it is in that state.
        public var stateTransitionReason: String?
        /// -1: no limit.
        public var maximumRecordAgeInSeconds: Int?
        /// Whether a failed batch is cut in two.
        public var bisectBatchOnFunctionError: Bool?
        /// -1: no limit.
        public var maximumRetryAttempts: Int?
        /// 0.
        public var tumblingWindowInSeconds: Int?
        /// `ReportBatchItemFailures`.
        public var functionResponseTypes: [String]?
        /// The mapping's ARN.
        public var eventSourceMappingArn: String?

        /// Makes it with nothing in it.
        public init() {}

        /// Binds each property to its member.
        public mutating func members(_ m: inout Members) {
            m("UUID", &uuid)
            m("StartingPosition", &startingPosition)
            m("StartingPositionTimestamp", &startingPositionTimestamp)
            m("BatchSize", &batchSize)
            m("MaximumBatchingWindowInSeconds", &maximumBatchingWindowInSeconds)
            m("ParallelizationFactor", &parallelizationFactor)
            m("EventSourceArn", &eventSourceArn)
            m("FunctionArn", &functionArn)
            m("LastModified", &lastModified)
            m("LastProcessingResult", &lastProcessingResult)
            m("State", &state)
            m("StateTransitionReason", &stateTransitionReason)
            m("MaximumRecordAgeInSeconds", &maximumRecordAgeInSeconds)
            m("BisectBatchOnFunctionError", &bisectBatchOnFunctionError)
            m("MaximumRetryAttempts", &maximumRetryAttempts)
            m("TumblingWindowInSeconds", &tumblingWindowInSeconds)
            m("FunctionResponseTypes", &functionResponseTypes)
            m("EventSourceMappingArn", &eventSourceMappingArn)
        }
    }
}
