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
        let change = try VisibilityChange(input.receiptHandle, input.visibilityTimeout, context.now)
        try self.change(queue) { messages throws(AWSError) in try change.make(&messages) }
        announce(queue, [change], context.now)
        return NoMembers()
    }

    /// Wakes those who wait, now or when the first of the messages comes out.
    func announce(_ queue: Queue, _ changes: [VisibilityChange], _ now: Timestamp) {
        guard arrivals.isAwaited(queue), let first = changes.map(\.visible).min() else { return }
        if first <= now {
            group.afterCommit { [arrivals] in arrivals.announce(queue) }
        } else {
            arrivals.alarm(queue, at: first)
        }
    }
}

/// A message's new timeout, checked.
struct VisibilityChange {
    let receipt: ReceiptHandle
    let timeout: Int
    let now: Timestamp

    init(_ handle: String, _ timeout: Int, _ now: Timestamp) throws(AWSError) {
        guard (0...43_200).contains(timeout) else {
            throw SQSError.invalidValue(
                timeout,
                "VisibilityTimeout",
                "VisibilityTimeout must be an integer between 0 and 43200"
            )
        }
        receipt = try ReceiptHandle(handle)
        self.timeout = timeout
        self.now = now
    }

    var visible: Timestamp { now + .seconds(timeout) }

    /// Makes the change.
    ///
    /// On a standard queue also where the message is visible again (recorded:
    /// test_change_message_visibility_after_visibility_timeout_expiration).
    func make(_ messages: inout QueueMessages) throws(AWSError) {
        guard var message = try messages.message(receipt.message), message.nonce == receipt.nonce, message.receives > 0
        else { throw SQSError.notInFlight(receipt.text) }
        if messages.queue.isFIFO, message.receives != receipt.receives || message.visible <= now.milliseconds {
            throw SQSError.expiredReceipt(receipt.text)
        }
        // Twelve hours from the receive, however often it is changed (aws-sdk-net#794).
        guard visible.milliseconds - message.received <= 43_200_000 || timeout == 0 else {
            throw SQSError.invalidValue(
                timeout,
                "VisibilityTimeout",
                "Total VisibilityTimeout for the message is beyond the limit [43200 seconds]"
            )
        }
        try messages.hide(&message, until: visible)
    }
}
