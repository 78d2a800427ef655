internal import AWSCore
internal import AWSSQS
internal import EmulatorCore
internal import Store

extension SQSService {
    /// Puts up to ten messages into a queue; one that is not valid fails alone.
    @Sendable func sendMessageBatch(
        _ input: SQS.SendMessageBatch.Input,
        _ context: RequestContext
    ) throws(AWSError)
        -> SQS.SendMessageBatch.Output
    {
        let queue = try queues.queue(url: input.queueUrl, context)
        try BatchRules.check(input.entries.map(\.id), of: "SendMessageBatchRequestEntry")
        let size = input.entries.reduce(0) { sum, entry in
            sum + entry.messageBody.utf8.count + (entry.messageAttributes.map(MessageAttributes.size) ?? 0)
        }
        guard size <= 1_048_576 else { throw SQSError.batchTooLong(size) }
        if queue.isFIFO { try checkFIFO(input.entries, queue) }
        var output = SQS.SendMessageBatch.Output()
        var outgoing: [(SQS.SendMessageBatchRequestEntry, OutgoingMessage)] = []
        for entry in input.entries {
            do throws(AWSError) {
                outgoing.append((entry, try OutgoingMessage(.init(entry, queueUrl: input.queueUrl), queue)))
            } catch {
                output.failed = (output.failed ?? []) + [BatchRules.failure(entry.id, error)]
            }
        }
        let sent = try change(queue) { messages throws(AWSError) in
            var sent: [OutgoingMessage.Sent] = []
            for (_, message) in outgoing { sent.append(try message.insert(into: &messages, context)) }
            return sent
        }
        for ((entry, message), sent) in zip(outgoing, sent) {
            announce(queue, message, context)
            var result = SQS.SendMessageBatchResultEntry()
            result.id = entry.id
            result.messageId = sent.messageID
            result.sequenceNumber = sent.sequenceNumber
            result.md5OfMessageBody = message.md5
            result.md5OfMessageAttributes = message.attributes.flatMap(MessageAttributes.md5)
            result.md5OfMessageSystemAttributes = message.systemAttributes.flatMap(MessageAttributes.md5)
            output.successful = (output.successful ?? []) + [result]
        }
        return output
    }

    /// What a FIFO queue needs of every entry fails the whole batch, with a code of its own (recorded:
    /// test_send_batch_missing_message_group_id_for_fifo_queue).
    private func checkFIFO(_ entries: [SQS.SendMessageBatchRequestEntry], _ queue: Queue) throws(AWSError) {
        for entry in entries {
            if entry.messageGroupId == nil {
                throw SQSError.invalidParameter(SQSError.missingParameter("MessageGroupId").message)
            }
            if entry.messageDeduplicationId == nil, !queue.isContentBased { throw SQSError.noDeduplicationID }
        }
    }
}

extension SQS.SendMessage.Input {
    fileprivate init(_ entry: SQS.SendMessageBatchRequestEntry, queueUrl: String) {
        self.init()
        self.queueUrl = queueUrl
        messageBody = entry.messageBody
        delaySeconds = entry.delaySeconds
        messageAttributes = entry.messageAttributes
        messageSystemAttributes = entry.messageSystemAttributes
        messageDeduplicationId = entry.messageDeduplicationId
        messageGroupId = entry.messageGroupId
    }
}
