internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Changes a queue's settings; those not named stay.
    @Sendable func setQueueAttributes(
        _ input: SQS.SetQueueAttributes.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        var queue = try queues.queue(url: input.queueUrl, context)
        try QueueAttributes.check(input.attributes, of: queue, isNew: false)
        try checkRedrive(input.attributes, of: queue)
        let scope = queue.deduplicationScope(context.now)
        queue.attributes = QueueAttributes.merge(input.attributes, into: queue.attributes)
        if queue.isFIFO, queue.attributes["DeduplicationScope"] ?? "queue" != scope {
            queue.scopeBefore = scope
            queue.scopeChanged = context.now
        }
        queue.modified = context.now.wholeSeconds
        try save(queue)
        return NoMembers()
    }

    /// Keeps a queue's settings and tags.
    func save(_ queue: Queue) throws(AWSError) {
        try database.write { connection throws(AWSError) in
            try connection.run(
                "UPDATE queues SET attributes = ?, modified = ?, tags = ?, scope = ?, scope_changed = ? WHERE id = ?",
                .text(QueueIndex.text(queue.attributes)),
                .int(queue.modified),
                .text(QueueIndex.text(queue.tags)),
                .text(queue.scopeBefore),
                .int(queue.scopeChanged.milliseconds),
                .int(queue.id)
            )
        }
        queues.put(queue)
        noteWithoutEffect(queue)
    }
}
