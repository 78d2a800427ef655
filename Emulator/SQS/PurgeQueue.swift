internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Deletes all messages of a queue, once a minute.
    @Sendable func purgeQueue(_ input: SQS.PurgeQueue.Input, _ context: RequestContext) throws(AWSError) -> NoMembers {
        let queue = try queues.queue(url: input.queueUrl, context)
        try change(queue) { messages throws(AWSError) in
            let connection = messages.connection
            let last = try connection.first("SELECT purged FROM queues WHERE id = ?", .int(queue.id)) { $0.int(0) } ?? 0
            guard last == 0 || context.now >= Timestamp(milliseconds: last) + .seconds(60) else {
                throw SQSError.purgeInProgress(queue.name)
            }
            try connection.run(
                "UPDATE queues SET purged = ? WHERE id = ?",
                .int(context.now.milliseconds),
                .int(queue.id)
            )
            try messages.purge()
        }
        return NoMembers()
    }
}
