internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Puts a message into a queue.
    @Sendable func sendMessage(
        _ input: SQS.SendMessage.Input,
        _ context: RequestContext
    ) throws(AWSError) -> SQS.SendMessage.Output {
        let queue = try queues.queue(url: input.queueUrl, context)
        let message = try OutgoingMessage(input, queue)
        let sent: OutgoingMessage.Sent
        if queue.isFIFO {
            sent = try change(queue) { messages throws(AWSError) in try message.insert(into: &messages, context) }
        } else {
            // One statement does it: no savepoint is needed.
            sent = try database.writeChecked { connection throws(AWSError) in
                var messages = QueueMessages(queue, connection)
                let sent = try message.insert(into: &messages, context)
                backlog.apply(messages.changes)
                return sent
            }
        }
        announce(queue, message, context)
        var output = SQS.SendMessage.Output()
        output.md5OfMessageBody = message.md5
        output.md5OfMessageAttributes = message.attributes.flatMap(MessageAttributes.md5)
        output.md5OfMessageSystemAttributes = message.systemAttributes.flatMap(MessageAttributes.md5)
        output.messageId = sent.messageID
        output.sequenceNumber = sent.sequenceNumber
        return output
    }

    /// Wakes those who wait, now or when the delay is over.
    func announce(_ queue: Queue, _ message: OutgoingMessage, _ context: RequestContext) {
        guard arrivals.isAwaited(queue) else { return }
        if message.delay > 0 {
            arrivals.alarm(queue, at: context.now + .seconds(message.delay))
        } else {
            group.afterCommit { [arrivals] in arrivals.announce(queue) }
        }
    }

    /// Changes a queue's messages as one step, and notes it in the counts.
    func change<R>(
        _ queue: Queue,
        _ body: (inout QueueMessages) throws(AWSError) -> R
    ) throws(AWSError) -> R {
        try database.write { connection throws(AWSError) in
            var messages = QueueMessages(queue, connection)
            let result = try body(&messages)
            backlog.apply(messages.changes)
            return result
        }
    }
}
