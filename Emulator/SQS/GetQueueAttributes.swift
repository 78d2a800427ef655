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
        let all = queue.told(context, counts: try counts(queue, context.now))
        for name in wanted where name != "All" && !Queue.knownAttributes.contains(name) {
            throw SQSError.unknownAttribute(name)
        }
        let told = wanted.contains("All") ? all : all.filter { wanted.contains($0.key) }
        return .init { $0.attributes = told.isEmpty ? nil : told }
    }

    /// Messages visible, in flight and delayed.
    private func counts(_ queue: Queue, _ now: Timestamp) throws(AWSError) -> Queue.Counts {
        let oldest = now - .seconds(queue.retention)
        return try database.read { connection throws(AWSError) in
            var counts = Queue.Counts()
            try connection.each(
                """
                SELECT CASE WHEN visible <= ?2 THEN 0 WHEN receives > 0 THEN 1 ELSE 2 END AS state, COUNT(*)
                FROM messages WHERE queue = ?1 AND sent > ?3 GROUP BY state
                """,
                .int(queue.id),
                .int(now.milliseconds),
                .int(oldest.milliseconds)
            ) { row in
                switch row.int(0) {
                case 0: counts.visible = row.int(1)
                case 1: counts.inFlight = row.int(1)
                default: counts.delayed = row.int(1)
                }
                return true
            }
            return counts
        }
    }
}

extension Queue {
    struct Counts: Sendable {
        var visible: Int64 = 0
        var inFlight: Int64 = 0
        var delayed: Int64 = 0
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
    func told(_ context: RequestContext, counts: Counts?) -> [String: String] {
        var out = attributes.filter { !$0.value.isEmpty }
        out["QueueArn"] = arn
        out["CreatedTimestamp"] = String(created)
        out["LastModifiedTimestamp"] = String(modified)
        out["VisibilityTimeout"] = String(visibilityTimeout)
        out["MaximumMessageSize"] = String(maximumMessageSize)
        out["MessageRetentionPeriod"] = String(retention)
        out["DelaySeconds"] = String(delay)
        out["ReceiveMessageWaitTimeSeconds"] = String(receiveWait)
        if out["KmsMasterKeyId"] == nil, out["SqsManagedSseEnabled"] == nil { out["SqsManagedSseEnabled"] = "true" }
        if let counts {
            out["ApproximateNumberOfMessages"] = String(counts.visible)
            out["ApproximateNumberOfMessagesNotVisible"] = String(counts.inFlight)
            out["ApproximateNumberOfMessagesDelayed"] = String(counts.delayed)
        }
        return out
    }
}
