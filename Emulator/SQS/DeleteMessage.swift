internal import AWSCore
internal import AWSSQS
internal import AWSWire
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Deletes a message that was received.
    ///
    /// One that is gone already is no error (API_DeleteMessage).
    @Sendable func deleteMessage(
        _ input: SQS.DeleteMessage.Input,
        _ context: RequestContext
    ) throws(AWSError) -> NoMembers {
        let queue = try queues.queue(url: input.queueUrl, context)
        let receipt = try ReceiptHandle(input.receiptHandle)
        try change(queue) { messages throws(AWSError) in try delete(receipt, &messages, context.now) }
        announceUnblocked(queue)
        return NoMembers()
    }

    /// Deletes what a receipt is of.
    ///
    /// On a FIFO queue it must be the last one, and the message still hidden (recorded:
    /// test_fifo_delete_after_visibility_timeout).
    func delete(_ receipt: ReceiptHandle, _ messages: inout QueueMessages, _ now: Timestamp) throws(AWSError) {
        guard let message = try messages.message(receipt.message), message.nonce == receipt.nonce else { return }
        if messages.queue.isFIFO, message.receives != receipt.receives || message.visible <= now.milliseconds {
            throw SQSError.expiredReceipt(receipt.text)
        }
        try messages.remove(message)
    }

    /// Wakes those who wait for a group that a message in flight held back.
    func announceUnblocked(_ queue: Queue) {
        guard queue.isFIFO, arrivals.isAwaited(queue) else { return }
        group.afterCommit { [arrivals] in arrivals.announce(queue) }
    }
}
