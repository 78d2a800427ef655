internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Deletes a queue with its messages.
    @Sendable func deleteQueue(_ input: SQS.DeleteQueue.Input, _ context: RequestContext) throws(AWSError) -> NoMembers
    {
        let queue = try queues.queue(url: input.queueUrl, context)
        try database.write { connection throws(AWSError) in
            try connection.run("DELETE FROM messages WHERE queue = ?", .int(queue.id))
            try connection.run("DELETE FROM queues WHERE id = ?", .int(queue.id))
        }
        queues.remove(queue)
        ledger.forget("sqs", queue.arn)
        group.afterCommit { [arrivals] in arrivals.announce(queue) }
        return NoMembers()
    }
}
