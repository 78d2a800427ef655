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
        try QueueAttributes.check(input.attributes)
        queue.attributes.merge(input.attributes) { $1 }
        // An empty text takes a policy back (API_SetQueueAttributes).
        queue.attributes = queue.attributes.filter { !$0.value.isEmpty }
        queue.modified = context.now.wholeSeconds
        let (id, text, modified) = (queue.id, QueueIndex.text(queue.attributes), queue.modified)
        try database.write { connection throws(AWSError) in
            try connection.run(
                "UPDATE queues SET attributes = ?, modified = ? WHERE id = ?",
                .text(text),
                .int(modified),
                .int(id)
            )
        }
        queues.put(queue)
        noteWithoutEffect(queue)
        return NoMembers()
    }
}
