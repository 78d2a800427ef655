internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Tells a queue's settings and counts.
    @Sendable func getQueueAttributes(
        _ input: SQS.GetQueueAttributes.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> SQS.GetQueueAttributes.Output
    {
        let queue = try queues.queue(url: input.queueUrl, context)
        let wanted = input.attributeNames ?? []
        guard !wanted.isEmpty else { return .init() }
        for name in wanted where name != "All" && !Queue.knownAttributes.contains(name) {
            throw SQSError.unknownAttribute(name)
        }
        let all = queue.told(counts: try counts(queue, context.now))
        let told = wanted.contains("All") ? all : all.filter { wanted.contains($0.key) }
        return .init { $0.attributes = told.isEmpty ? nil : told }
    }

    /// Messages visible, in flight and delayed.
    func counts(_ queue: Queue, _ now: Timestamp) throws(AWSError) -> Queue.Counts {
        try change(queue) { messages throws(AWSError) in try messages.sweep(now) }
        return try database.write { connection throws(AWSError) in try backlog.counts(queue, now, connection) }
    }
}

extension Queue {
    struct Counts: Sendable {
        var visible = 0
        var inFlight = 0
        var delayed = 0
    }

    /// The names GetQueueAttributes takes, told or not.
    static let knownAttributes: Set<String> = [
        "All", "Policy", "VisibilityTimeout", "MaximumMessageSize", "MessageRetentionPeriod",
        "ApproximateNumberOfMessages",
        "ApproximateNumberOfMessagesNotVisible", "CreatedTimestamp", "LastModifiedTimestamp", "QueueArn",
        "ApproximateNumberOfMessagesDelayed", "DelaySeconds", "ReceiveMessageWaitTimeSeconds", "RedrivePolicy",
        "FifoQueue",
        "ContentBasedDeduplication", "KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "DeduplicationScope",
        "FifoThroughputLimit", "RedriveAllowPolicy", "SqsManagedSseEnabled",
    ]

    /// The settings with their defaults, and the counts, by their names.
    func told(counts: Counts?) -> [String: String] {
        var out = attributes
        out["QueueArn"] = arn
        out["CreatedTimestamp"] = String(created)
        out["LastModifiedTimestamp"] = String(modified)
        out["VisibilityTimeout"] = String(visibilityTimeout)
        out["MaximumMessageSize"] = String(maximumMessageSize)
        out["MessageRetentionPeriod"] = String(retention)
        out["DelaySeconds"] = String(delay)
        out["ReceiveMessageWaitTimeSeconds"] = String(receiveWait)
        out["SqsManagedSseEnabled"] = out["SqsManagedSseEnabled"] ?? "true"
        if out["KmsMasterKeyId"] != nil {
            out["KmsDataKeyReusePeriodSeconds"] = out["KmsDataKeyReusePeriodSeconds"] ?? "300"
        }
        if isFIFO {
            out["ContentBasedDeduplication"] = out["ContentBasedDeduplication"] ?? "false"
            out["DeduplicationScope"] = out["DeduplicationScope"] ?? "queue"
            out["FifoThroughputLimit"] = out["FifoThroughputLimit"] ?? "perQueue"
        }
        if let counts {
            out["ApproximateNumberOfMessages"] = String(counts.visible)
            out["ApproximateNumberOfMessagesNotVisible"] = String(counts.inFlight)
            out["ApproximateNumberOfMessagesDelayed"] = String(counts.delayed)
        }
        return out
    }
}
