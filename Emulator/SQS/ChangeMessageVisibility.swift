internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Sets anew, from now, how long a received message stays hidden; 0 gives it back at once.
    @Sendable func changeMessageVisibility(
        _ input: SQS.ChangeMessageVisibility.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let queue = try queues.queue(url: input.queueUrl, context)
        guard (0...43_200).contains(input.visibilityTimeout) else {
            throw SQSError.invalidValue(
                input.visibilityTimeout,
                "VisibilityTimeout",
                "VisibilityTimeout must be an integer between 0 and 43200"
            )
        }
        let receipt = try ReceiptHandle(input.receiptHandle)
        let visible = context.now + .seconds(input.visibilityTimeout)
        let changed = try database.write { connection throws(AWSError) in
            try connection.run(
                "UPDATE messages SET visible = ? WHERE id = ? AND queue = ? AND nonce = ? AND visible > ?",
                .int(visible.milliseconds),
                .int(receipt.message),
                .int(queue.id),
                .int(receipt.nonce),
                .int(context.now.milliseconds)
            )
            return connection.changes
        }
        guard changed > 0 else { throw SQSError.notInFlight }
        guard arrivals.isAwaited(queue) else { return NoMembers() }
        if input.visibilityTimeout == 0 {
            group.afterCommit { [arrivals] in arrivals.announce(queue) }
        } else {
            arrivals.alarm(queue, at: visible)
        }
        return NoMembers()
    }
}
