internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Deletes a queue with its messages; for a minute no other may have its name.
    @Sendable func deleteQueue(_ input: SQS.DeleteQueue.Input, _ context: RequestContext) throws(AWSError) -> NoMembers
    {
        let queue = try queues.queue(url: input.queueUrl, context)
        try database.write { connection throws(AWSError) in
            var messages = QueueMessages(queue, connection)
            try messages.purge()
            try connection.run("DELETE FROM deduplications WHERE queue = ?", .int(queue.id))
            try connection.run("DELETE FROM move_tasks WHERE queue = ?", .int(queue.id))
            try connection.run("DELETE FROM queues WHERE id = ?", .int(queue.id))
            try connection.run(
                "DELETE FROM deleted_queues WHERE at <= ?",
                .int((context.now - .seconds(60)).milliseconds)
            )
            try connection.run(
                "INSERT OR REPLACE INTO deleted_queues VALUES (?, ?, ?, ?)",
                .text(queue.account),
                .text(queue.region),
                .text(queue.name),
                .int(context.now.milliseconds)
            )
        }
        queues.remove(queue)
        backlog.forget(queue)
        ledger.forget("sqs", queue.arn)
        group.afterCommit { [arrivals] in arrivals.announce(queue) }
        return NoMembers()
    }
}
